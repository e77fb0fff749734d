"""Run by Orca when it starts: writes down every line that it gives to the voice, one JSON object a line."""
import json
import os

import orca.settings as settings
import orca.speechdispatcherfactory as factory
import speechd.client as client

settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableBraille = False
settings.enableSound = False

log = open(os.environ["SPOKEN_FILE"], "a", buffering=1, encoding="utf-8")
Server = factory.SpeechServer


def write(kind, text):
    log.write(json.dumps({"kind": kind, "text": str(text)}, ensure_ascii=False) + "\n")


speak = Server._speak
speak_character = Server.speakCharacter
say_all = Server.sayAll


def speak_and_write(self, text, acss, **options):
    write("sayall" if "callback" in options else "speak", text)
    return speak(self, text, acss, **options)


def speak_character_and_write(self, character, acss=None):
    write("speak", character)
    return speak_character(self, character, acss)


def with_end(contexts):
    yield from contexts
    write("sayall-end", "")


Server._speak = speak_and_write
Server.speakCharacter = speak_character_and_write
Server.sayAll = lambda self, contexts, callback: say_all(self, with_end(contexts), callback)

# python3-speechd loses an END that comes before its callback is registered (its own TODO says so), and a voice that is done
# at once sends it so early. Say All would stop there.
Handler = client._CallbackHandler
handle = Handler.__call__
add_callback = Handler.add_callback
early = {}


def handle_or_keep(self, message, client_id, kind, **options):
    with self._lock:
        if message not in self._callbacks:
            early.setdefault(message, []).append((client_id, kind, options))
            return
    handle(self, message, client_id, kind, **options)


def add_and_handle(self, message, callback, kinds):
    add_callback(self, message, callback, kinds)
    for client_id, kind, options in early.pop(message, []):
        handle(self, message, client_id, kind, **options)


Handler.__call__ = handle_or_keep
Handler.add_callback = add_and_handle
