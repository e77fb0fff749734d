/**
 * Initialisms with another common meaning in reports on the same events: killed in action, private military company, Islamic Republic
 * of Iran, provisional or military authority. They count only where the article itself explains them. A test holds: capitals only,
 * each once.
 */
export const SHARED_INITIALISMS: readonly string[] = ['ESO', 'FRD', 'IRI', 'KIA', 'LH', 'PMA', 'PMC'];
