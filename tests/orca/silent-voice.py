#!/usr/bin/python3
"""A voice of speech-dispatcher that makes no sound: every message begins, passes its marks and ends, at once."""
import os
import re
import sys

buffer = b""


def answer(*lines):
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def read_line():
    global buffer
    while b"\n" not in buffer:
        data = os.read(0, 65536)
        if not data:
            sys.exit(0)
        buffer += data
    line, buffer = buffer.split(b"\n", 1)
    return line.decode("utf-8", "replace")


def read_block():
    lines = []
    while (line := read_line()) != ".":
        lines.append(line[1:] if line.startswith("..") else line)
    return "\n".join(lines)


while True:
    command = read_line()
    if command == "INIT":
        answer("299-silent voice ready", "299 OK LOADED SUCCESSFULLY")
    elif command == "AUDIO":
        answer("207 OK RECEIVING AUDIO SETTINGS")
        read_block()
        answer("203 OK AUDIO INITIALIZED")
    elif command == "LOGLEVEL":
        answer("207 OK RECEIVING LOGLEVEL SETTINGS")
        read_block()
        answer("203 OK LOG LEVEL SET")
    elif command == "SET":
        answer("203 OK RECEIVING SETTINGS")
        read_block()
        answer("203 OK SETTINGS RECEIVED")
    elif command.startswith("LIST VOICES"):
        answer("200-silent-en\ten\tnone", "200 OK VOICE LIST SENT")
    elif command.startswith("DEBUG"):
        answer("200 OK DEBUGGING")
    elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        answer("202 OK RECEIVING MESSAGE")
        text = read_block()
        answer("200 OK SPEAKING", "701 BEGIN")
        for mark in re.findall(r'<mark name="([^"]*)"\s*/>', text):
            answer("700-" + mark, "700 INDEX MARK")
        answer("702 END")
    elif command in ("STOP", "PAUSE", ""):
        pass
    elif command == "QUIT":
        answer("210 OK QUIT")
        sys.exit(0)
    else:
        answer("300 ERR UNKNOWN COMMAND")
