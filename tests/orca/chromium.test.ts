import { testReadings } from './readings.ts';

testReadings('chromium');
