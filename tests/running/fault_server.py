"""A chat-completion server on the loopback whose every answer is scripted, faults of the wire included."""

import contextlib
import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def completion(content="{}", finish="stop", model="served-model", usage=(100, 20), **message):
    """The body of an ordinary 200."""
    said = {"role": "assistant", "content": content, **message}
    counted = {"prompt_tokens": usage[0], "completion_tokens": usage[1], "total_tokens": sum(usage)}
    choices = [{"index": 0, "message": said, "finish_reason": finish}]
    return {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": choices,
        "usage": counted,
    }


def ok(content='{"name": "value"}', **changes):
    return answer(200, completion(content, **changes))


def answer(status, body, **headers):
    """A complete HTTP answer; header names are written with underscores."""
    data = (
        body
        if isinstance(body, bytes)
        else json.dumps(body).encode()
        if isinstance(body, dict)
        else body.encode()
    )

    def send(handler):
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return send


def error(status, message, code=None, **headers):
    return answer(status, {"error": {"message": message, "code": code, "type": "error"}}, **headers)


def slow(seconds, then):
    def send(handler):
        handler.server.waiting.wait(seconds)
        then(handler)

    return send


def trickle(seconds):
    """Headers at once, then a byte now and then: every read succeeds and the answer never comes."""

    def send(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            handler.server.waiting.wait(0.05)
        handler.close_connection = True

    return send


def cut_short(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"id": "c1"')
    handler.close_connection = True


def reset(handler):
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    handler.connection.close()


def no_http(handler):
    handler.wfile.write(b"good morning\r\n\r\n")
    handler.close_connection = True


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.bodies.append(body)
            self.server.headers.append(dict(self.headers))
            number = len(self.server.bodies) - 1
            self.server.active += 1
            self.server.most_active = max(self.server.most_active, self.server.active)
        with contextlib.suppress(OSError):
            self.server.script(number, body)(self)
        with self.server.lock:
            self.server.active -= 1

    def log_message(self, *_):
        pass


class FaultServer(ThreadingHTTPServer):
    """`script(number, body)` says what to do with the number-th request; `bodies` are those received."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.socket.settimeout(1)  # a client that hangs up before it is taken must not be waited for
        self.lock = threading.Lock()
        self.waiting = threading.Event()
        self.bodies, self.headers = [], []
        self.active = self.most_active = 0
        self.script = lambda number, body: ok()
        self.url = f"http://127.0.0.1:{self.server_port}/v1"
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})

    def plays(self, *steps):
        """Answer with the steps in turn, the last one for ever."""
        self.script = lambda number, body: steps[min(number, len(steps) - 1)]

    def finish_request(self, request, client_address):
        with contextlib.suppress(OSError):  # the client hung up, as some tests mean it to
            super().finish_request(request, client_address)

    def shutdown_request(self, request):
        with contextlib.suppress(OSError):
            super().shutdown_request(request)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.waiting.set()
        self.shutdown()
        self._thread.join()
        self.server_close()
