# The driver: loads the solution and calls it for one case after another. Frames and the wire form of values are described in
# engine/languages/README.md.
import builtins
import collections
import os
import reprlib
import sys
import types
# Names of its own: a solution that replaces these elsewhere replaces them for itself.
from _thread import RLock
from builtins import *
from os import _exit, write
from struct import error as StructError
from struct import pack, unpack, unpack_from
from time import perf_counter_ns

sys.path.insert(0, os.getcwd())
import task
sys.path.pop(0)

READY, ANSWER, EXCEPTION, OUT_OF_MEMORY, BAD_ANSWER, CALL = 1, 2, 3, 4, 5, 6
CALL_ANSWER = 2
NO_OBJECT = 0xFFFF
PROTOCOL_VERSION = 2
NO_OPERATION = 0xFFFFFFFF
# How the judge learns that its descriptors are not what they were.
LOST_REPLIES, LOST_REQUESTS = 121, 122
MAX_TEXT = 4096
SOURCE = "solution.py"
# Deep enough for a path of 10^5 nodes, shallow enough that endless recursion ends as RecursionError, not as lack of memory.
RECURSION_LIMIT = 200_000
# Not loaded unless a solution speaks of them: each costs milliseconds at every start.
OPTIONAL = {
    "statistics": ("mean", "median", "mode", "stdev", "variance", "statistics"),
    "sortedcontainers": ("Sorted",),
}


class BadAnswer(Exception):
    """What the call returned cannot be an answer; the text says why."""


# -- values ------------------------------------------------------------------------------------------------------------------

class Reader:
    def __init__(self, data, position):
        self.data = data
        self.position = position

    def number(self, form, size):
        value = unpack_from(form, self.data, self.position)[0]
        self.position += size
        return value

    def count(self):
        return self.number("<I", 4)

    def numbers(self, letter, size, count):
        values = unpack_from(f"<{count}{letter}", self.data, self.position)
        self.position += size * count
        return list(values)


shorter = reprlib.Repr()
shorter.maxlevel = 4
shorter.maxlist = shorter.maxtuple = shorter.maxdict = shorter.maxset = shorter.maxdeque = 20
shorter.maxstring = shorter.maxlong = shorter.maxother = 60


def show(value):
    text = shorter.repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def wrong_type(value, wanted, advice=""):
    if value is None:
        return BadAnswer(f"None was returned where {wanted} was expected: is a return statement missing?")
    return BadAnswer(f"{show(value)} ({type(value).__name__}) was returned where {wanted} was expected{advice}")


class Number:
    """integer and long."""

    def __init__(self, letter, size, wanted):
        self.letter, self.size, self.form, self.wanted = letter, size, "<" + letter, wanted

    def decode(self, reader):
        return reader.number(self.form, self.size)

    def decode_many(self, reader, count):
        return reader.numbers(self.letter, self.size, count)

    def encode(self, out, value):
        try:
            out += pack(self.form, value)
        except (StructError, TypeError):
            if isinstance(value, float):
                raise wrong_type(value, self.wanted, " (// divides without a fraction)") from None
            if not hasattr(value, "__index__"):
                raise wrong_type(value, self.wanted) from None
            raise BadAnswer(f"{show(value)} was returned, which does not fit into {self.size * 8} bits") from None

    def encode_many(self, out, values):
        try:
            out += pack(f"<{len(values)}{self.letter}", *values)
        except (StructError, TypeError):
            for value in values:
                self.encode(out, value)


class Real:
    def decode(self, reader):
        return reader.number("<d", 8)

    def decode_many(self, reader, count):
        return reader.numbers("d", 8, count)

    def encode(self, out, value):
        try:
            out += pack("<d", value)
        except (StructError, TypeError):
            raise wrong_type(value, "a number") from None
        except OverflowError:
            raise BadAnswer(f"{show(value)} was returned, which is too large for a double") from None


class Boolean:
    def decode(self, reader):
        return reader.number("<B", 1) != 0

    def encode(self, out, value):
        if isinstance(value, (bool, int)) and value in (0, 1) or type(value).__name__ in ("bool_", "bool"):
            out.append(1 if value else 0)
        else:
            raise wrong_type(value, "True or False")


class Character:
    def decode(self, reader):
        return chr(reader.count())

    def encode(self, out, value):
        if not isinstance(value, str) or len(value) != 1:
            raise wrong_type(value, "a string of one character")
        out += pack("<I", ord(value))


class Text:
    def decode(self, reader):
        size = reader.count()
        start = reader.position
        reader.position += size
        return reader.data[start:reader.position].decode("utf-8", "replace")

    def encode(self, out, value):
        if not isinstance(value, str):
            raise wrong_type(value, "a string")
        content = str.encode(value, "utf-8", "replace")
        out += pack("<I", len(content))
        out += content


class Array:
    def __init__(self, element):
        self.element = element

    def decode(self, reader):
        count = reader.count()
        if hasattr(self.element, "decode_many"):
            return self.element.decode_many(reader, count)
        return [self.element.decode(reader) for _ in range(count)]

    def encode(self, out, value):
        if type(value) not in (list, tuple):  # a class of the solution's own may say anything of its length
            if isinstance(value, (str, bytes, dict)):
                raise wrong_type(value, "a list")
            try:
                value = list(value)  # a view, a deque, a generator: taken as LeetCode does
            except TypeError:
                raise wrong_type(value, "a list") from None
        out += pack("<I", len(value))
        if hasattr(self.element, "encode_many"):
            self.element.encode_many(out, value)
        else:
            for item in value:
                self.element.encode(out, item)


class LinkedList:
    def __init__(self, module):
        self.module = module
        self.integer = TYPES["integer"]

    def decode(self, reader):
        node = self.module.ListNode
        head = None
        for value in reversed(self.integer.decode_many(reader, reader.count())):
            first = node(value)
            first.next = head
            head = first
        return head

    def encode(self, out, value):
        values = []
        seen = set()
        while value is not None:
            if id(value) in seen:
                raise BadAnswer("the returned list has a cycle")
            seen.add(id(value))
            try:
                values.append(value.val)
                value = value.next
            except AttributeError:
                raise wrong_type(value, "a ListNode or None") from None
        out += pack("<I", len(values))
        self.integer.encode_many(out, values)


class Tree:
    def __init__(self, module):
        self.module = module
        self.integer = TYPES["integer"]

    def decode(self, reader):
        count = reader.count()
        values = [self.integer.decode(reader) if reader.number("<B", 1) else None for _ in range(count)]
        if not values:
            return None
        nodes = [None if value is None else self.module.TreeNode(value) for value in values]
        child = 1
        for node in nodes:
            if node is None:
                continue
            node.left = nodes[child] if child < count else None
            node.right = nodes[child + 1] if child + 1 < count else None
            child += 2
        return nodes[0]

    def encode(self, out, value):
        slots = [value]
        seen = set()
        for node in slots:  # grows while it is walked
            if node is None:
                continue
            if id(node) in seen:
                raise BadAnswer("a node appears twice in the returned tree")
            seen.add(id(node))
            try:
                slots += (node.left, node.right)
            except AttributeError:
                raise wrong_type(node, "a TreeNode or None") from None
        while slots and slots[-1] is None:
            slots.pop()
        out += pack("<I", len(slots))
        for node in slots:
            out.append(0 if node is None else 1)
            if node is not None:
                self.integer.encode(out, node.val)


class Void:
    def encode(self, out, value):
        pass


TYPES = {
    "void": Void(),
    "boolean": Boolean(),
    "integer": Number("i", 4, "an integer"),
    "long": Number("q", 8, "an integer"),
    "double": Real(),
    "character": Character(),
    "string": Text(),
}


class Object:
    """A parameter that is an object of a class of the API."""

    def __init__(self, of_class, number):
        self.of_class = of_class
        self.number = number

    def decode(self, reader):
        return self.of_class(self.number)


def type_codec(declared, module):
    if isinstance(declared, tuple):
        return Object(getattr(module, declared[0]), declared[1])
    if declared.endswith("[]"):
        return Array(type_codec(declared[:-2], module))
    if declared.startswith("list<"):
        return Array(type_codec(declared[5:-1], module))
    if declared == "ListNode":
        return LinkedList(module)
    if declared == "TreeNode":
        return Tree(module)
    return TYPES[declared]


# -- frames ------------------------------------------------------------------------------------------------------------------

requests = open(3, "rb", buffering=1 << 16)


turn = 0  # of the request that is answered; the ready frame's is 0
channel = RLock()  # threads of the solution may call the API while the reply is sent
is_running = False  # a call of the solution; guarded by channel


def send(kind, body=b""):
    """A reply ends the call: from then on the API answers nothing."""
    global is_running
    with channel:
        is_running = False
        send_frame(kind, body)


def send_frame(kind, body):
    rest = memoryview(pack("<IBI", 5 + len(body), kind, turn) + body)
    try:
        while rest:
            rest = rest[write(4, rest):]
    except OSError:
        _exit(LOST_REPLIES)


def text(value):
    content = str.encode(value, "utf-8", "replace")[:MAX_TEXT]
    return pack("<I", len(content)) + content


def flush_output():
    """Before every reply, so that each byte of output is seen as belonging to its case."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def next_request():
    """None at the end of the requests."""
    try:
        header = requests.read(4)
        if header == b"":
            return None
        size = unpack("<I", header)[0]
        request = requests.read(size)
    except (OSError, ValueError, TypeError, StructError):
        _exit(LOST_REQUESTS)
    if size < 5 or len(request) != size:
        _exit(LOST_REQUESTS)
    return request


# -- the API -----------------------------------------------------------------------------------------------------------------

def api_function(name, index, parameters, result):
    """A function that the judge answers; takes the number of its object first."""

    def call(number, *arguments):
        if len(arguments) != len(parameters):
            raise TypeError(f"{name}() takes {len(parameters)} arguments, {len(arguments)} were given")
        body = bytearray(pack("<HH", number, index))
        for parameter, argument in zip(parameters, arguments):
            try:
                parameter.encode(body, argument)
            except BadAnswer:
                raise TypeError(f"{name}() cannot be called with {show(argument)}") from None
        with channel:
            if not is_running:  # before the first case, or by a thread that goes on after the reply
                send_frame(CALL, body)
                _exit(1)
            send_frame(CALL, body)
            answer = next_request()
            if answer is None or answer[0] != CALL_ANSWER:
                _exit(LOST_REQUESTS)
        return result.decode(Reader(answer, 5))

    return call


def add_api(module):
    """The functions and classes of the problem's API, among the module's names."""
    classes = {}
    for of_class, name, index, parameters, result in task.API:
        call = api_function(name, index, [type_codec(declared, module) for declared in parameters], type_codec(result, module))
        if of_class is None:
            setattr(module, name, lambda *arguments, call=call: call(NO_OBJECT, *arguments))
            continue
        if of_class not in classes:
            classes[of_class] = type(of_class, (), {"__init__": lambda self, number: setattr(self, "_number", number)})
            setattr(module, of_class, classes[of_class])
        setattr(classes[of_class], name, lambda self, *arguments, call=call: call(self._number, *arguments))


# -- the solution ------------------------------------------------------------------------------------------------------------

def send_exception(error, operation):
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != SOURCE:
        trace = trace.tb_next
    last = collections.deque(maxlen=4)
    own = None
    step = trace
    while step is not None:  # a hundred thousand frames after endless recursion: nothing costly here
        last.append(step)
        if step.tb_frame.f_code.co_filename == SOURCE:
            own = step
        step = step.tb_next
    line = own.tb_lineno if own is not None else 0
    try:
        message = str(error)
    except BaseException:
        message = ""
    try:
        import traceback  # takes milliseconds: not before it is needed
        frames = traceback.format_list(traceback.extract_tb(trace, limit=8)) if trace is not None else []
        deeper = traceback.format_list(traceback.extract_tb(last[0])) if last else []
        if frames and frames[-1] != deeper[-1]:
            frames += ["  ...\n"] + deeper
        head = ["Traceback (most recent call last):\n"] if frames else []
        sys.stderr.write("".join(head + frames + traceback.format_exception_only(error)))
    except BaseException:  # of the error's own text, too
        pass
    flush_output()
    send(EXCEPTION, pack("<II", line, operation) + text(type(error).__name__) + text(message))


class Clock:
    """Measures the calls alone."""

    def __init__(self):
        self.spent = 0
        self.operation = NO_OPERATION

    def call(self, function, arguments):
        start = perf_counter_ns()
        result = function(*arguments)
        self.spent += perf_counter_ns() - start
        return result


class Task:
    def __init__(self, module):
        self.type = getattr(module, task.CLASS_NAME)
        self.constructor = [type_codec(declared, module) for declared in task.CONSTRUCTOR]
        self.methods = [(name, [type_codec(declared, module) for declared in parameters], type_codec(result, module), observed)
                        for name, parameters, result, observed in task.METHODS]

    def run_function(self, reader, clock, out):
        name, parameters, result, observed = self.methods[0]
        arguments = [parameter.decode(reader) for parameter in parameters]
        function = getattr(self.type(), name)
        result.encode(out, clock.call(function, arguments))
        if observed is not None:
            parameters[observed].encode(out, arguments[observed])

    def run_class(self, reader, clock, out):
        count = reader.count()
        clock.operation = 0
        subject = clock.call(self.type, [parameter.decode(reader) for parameter in self.constructor])
        for clock.operation in range(1, count + 1):
            name, parameters, result, _ = self.methods[reader.number("<H", 2)]
            arguments = [parameter.decode(reader) for parameter in parameters]
            result.encode(out, clock.call(getattr(subject, name), arguments))


def answer_case(subject, request):
    global turn, is_running
    with channel:
        turn = unpack_from("<I", request, 1)[0]
        is_running = True
    clock = Clock()
    out = bytearray()
    try:
        run = subject.run_class if task.IS_CLASS else subject.run_function
        run(Reader(request, 5), clock, out)
        flush_output()
        send(ANSWER, pack("<Q", clock.spent) + out)
    except BadAnswer as bad:
        flush_output()
        send(BAD_ANSWER, pack("<I", clock.operation) + text(str(bad)))
    except MemoryError:
        flush_output()
        send(OUT_OF_MEMORY)
    except SystemExit:
        raise
    except BaseException as error:
        sys.setrecursionlimit(RECURSION_LIMIT)  # whatever the solution made of it
        send_exception(error, clock.operation)


def load(source):
    """The module of the solution, run with the prelude's names in place."""
    with open("prelude.py", encoding="utf-8") as file:
        prelude = file.read()
    for name, signs in OPTIONAL.items():
        if any(sign in source for sign in signs):
            prelude += f"\ntry:\n    from {name} import *\n    import {name}\nexcept ImportError:\n    pass\n"
    module = types.ModuleType("solution")
    module.__file__ = SOURCE
    sys.modules["solution"] = module
    exec(compile(prelude, "prelude.py", "exec", dont_inherit=True), module.__dict__)
    for name in ("ListNode", "TreeNode"):
        getattr(module, name).__module__ = "solution"
    add_api(module)
    exec(compile(source, SOURCE, "exec", dont_inherit=True), module.__dict__)
    subject = getattr(module, task.CLASS_NAME, None)
    if subject is None:
        raise NameError(f"the file defines no class {task.CLASS_NAME}")
    for name, *_ in task.METHODS:
        if not hasattr(subject, name):
            raise AttributeError(f"class {task.CLASS_NAME} has no method {name}")
    return module


def main():
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    sys.path += [path for path in (f"/usr/local/lib/python{version}/dist-packages", "/usr/lib/python3/dist-packages")
                 if os.path.isdir(path)]
    builtins.exit = builtins.quit = sys.exit  # the site module, left out for speed, would define them
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.stdout.reconfigure(errors="backslashreplace")
    with open(SOURCE, encoding="utf-8-sig") as file:
        source = file.read()
    try:
        subject = Task(load(source))
    except SystemExit:
        raise
    except MemoryError:
        send(OUT_OF_MEMORY)
        return
    except BaseException as error:
        send_exception(error, NO_OPERATION)
        return
    flush_output()
    send(READY, pack("<H", PROTOCOL_VERSION))
    while (request := next_request()) is not None:
        answer_case(subject, request)
    flush_output()
    _exit(0)


main()
