# The driver: gets the solution, and calls it for one case after another. Frames and the wire form of values are described in
# engine/languages/README.md.
import builtins
import sys
# Names of its own: a solution that replaces these elsewhere replaces them for itself.
from _thread import RLock
from builtins import *
from gc import collect, disable, enable, freeze
from marshal import load as load_marshalled
from posix import _exit, write
from select import select
from struct import error as StructError
from struct import pack, unpack_from
from sys import getallocatedblocks
from time import perf_counter_ns

FOLDER = __file__.rpartition("/")[0]
sys.path.insert(0, FOLDER)
import prelude
from values import INTEGER, NO_NODE, U32, BadAnswer, Object, Reader, codec, show
sys.path.pop(0)

READY, ANSWER, EXCEPTION, OUT_OF_MEMORY, BAD_ANSWER, CALL, COMPILE_ERROR = 1, 2, 3, 4, 5, 6, 7
CASE, CALL_ANSWER, LOAD = 1, 2, 3
NO_OBJECT = 0xFFFF
PROTOCOL_VERSION = 2
NO_OPERATION = 0xFFFFFFFF
# How the judge learns that its descriptors are not what they were.
LOST_REPLIES, LOST_REQUESTS = 121, 122
MAX_TEXT = 4096
SOURCE = "solution.py"
# Deep enough for a path of 10^5 nodes, shallow enough that endless recursion ends as RecursionError, not as lack of memory.
RECURSION_LIMIT = 200_000
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"
now = perf_counter_ns

# -- frames ------------------------------------------------------------------------------------------------------------------

requests = open(3, "rb", buffering=1 << 16)
read = requests.read
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
    frame = pack("<IBI", 5 + len(body), kind, turn) + body
    try:
        sent = write(4, frame)
        if sent != len(frame):
            rest = memoryview(frame)[sent:]
            while rest:
                rest = rest[write(4, rest):]
    except OSError:
        _exit(LOST_REPLIES)


def text(value):
    content = str.encode(value, "utf-8", "replace")[:MAX_TEXT]
    return U32.pack(len(content)) + content


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
        header = read(4)
        if header == b"":
            return None
        size = U32.unpack(header)[0]
        request = read(size)
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
        return result.decode(Reader(answer, 5)) if result.decode else None

    return call


def add_api(module, api):
    """The functions and classes of the problem's API, among the module's names."""
    classes = {}
    for of_class, name, index, parameters, result in api:
        call = api_function(name, index, [codec(declared, module) for declared in parameters], codec(result, module))
        if of_class is None:
            setattr(module, name, lambda *arguments, call=call: call(NO_OBJECT, *arguments))
            continue
        if of_class not in classes:
            classes[of_class] = type(of_class, (), {"__init__": lambda self, number: setattr(self, "_number", number)})
            setattr(module, of_class, classes[of_class])
        setattr(classes[of_class], name, lambda self, *arguments, call=call: call(self._number, *arguments))


# -- what went wrong ---------------------------------------------------------------------------------------------------------

def lines_of(trace):
    """The first and the last step of a traceback that the solution is in, and the last line of its own."""
    while trace is not None and trace.tb_frame.f_code.co_filename != SOURCE:
        trace = trace.tb_next
    last = own = step = trace
    while step is not None:  # a hundred thousand frames after endless recursion: nothing costly here
        last = step
        if step.tb_frame.f_code.co_filename == SOURCE:
            own = step
        step = step.tb_next
    return trace, last, own.tb_lineno if own is not None else 0


def send_exception(error, operation):
    trace, last, line = lines_of(error.__traceback__)
    try:
        message = str(error)
    except BaseException:
        message = ""
    try:
        import linecache
        import traceback  # takes milliseconds: not before it is needed
        linecache.cache[SOURCE] = (len(source), None, source.decode("utf-8", "replace").splitlines(True), SOURCE)
        frames = traceback.format_list(traceback.extract_tb(trace, limit=8)) if trace is not None else []
        deeper = traceback.format_list(traceback.extract_tb(last)) if last is not None else []
        if frames and frames[-1] != deeper[-1]:
            frames += ["  ...\n"] + deeper
        head = ["Traceback (most recent call last):\n"] if frames else []
        sys.stderr.write("".join(head + frames + traceback.format_exception_only(error)))
    except BaseException:  # of the error's own text, too
        pass
    flush_output()
    send(EXCEPTION, pack("<II", line, operation) + text(type(error).__name__) + text(message))


# -- calls -------------------------------------------------------------------------------------------------------------------

class Clock:
    """Measures the calls alone."""
    __slots__ = ("spent", "operation")

    def __init__(self):
        self.spent = 0
        self.operation = NO_OPERATION


class Reference:
    """A parameter that is a node of another one."""

    def __init__(self, index):
        self.index = index


class Method:
    """One call, from the bytes of the arguments to those of the result. `of_nodes` are the parameters whose nodes matter."""

    def __init__(self, module, name, parameters, result, observed, result_of, copy_of, joins):
        self.name = name
        self.parameters = [self.parameter(declared, module) for declared in parameters]
        self.result = codec(result, module)
        self.observed, self.result_of, self.copy_of, self.joins = observed, result_of, copy_of, joins
        self.of_nodes = {index for index in (result_of, copy_of) if index is not None}
        self.of_nodes.update(index for join in joins for index in join)
        self.of_nodes.update(p.index for p in self.parameters if type(p) is Reference)
        self.decoders = [p.decode for p in self.parameters] if not self.of_nodes else []

    @staticmethod
    def parameter(declared, module):
        if type(declared) is str:
            return codec(declared, module)
        name, number = declared
        if name in ("ListNode", "TreeNode"):
            return Reference(number)
        return Object(getattr(module, name), number)

    def read(self, reader):
        """The arguments, and of the parameters in question the nodes by index."""
        if not self.of_nodes:
            return [decode(reader) for decode in self.decoders], None
        nodes = {}
        arguments = []
        for index, parameter in enumerate(self.parameters):
            if type(parameter) is Reference:
                place = reader.count()
                arguments.append(None if place == NO_NODE else nodes[parameter.index][place])
            elif index in self.of_nodes:
                nodes[index] = parameter.decode_nodes(reader)
                arguments.append(nodes[index][0] if nodes[index] else None)
            else:
                arguments.append(parameter.decode(reader))
        for this, other in self.joins:
            place = INTEGER.decode(reader)
            if place >= 0 and nodes[this]:
                nodes[this][-1].next = nodes[other][place]
        return arguments, nodes

    def write(self, out, value, arguments, nodes):
        if self.result_of is not None:
            self.write_place(out, value, nodes[self.result_of])
        else:
            self.result.encode(out, value)
        if self.copy_of is not None:
            self.check_copy(value, nodes[self.copy_of])
        if self.observed is not None:
            self.parameters[self.observed].encode(out, arguments[self.observed])

    def write_place(self, out, value, nodes):
        place = NO_NODE
        if value is not None:
            place = next((i for i, node in enumerate(nodes) if node is value), None)
            if place is None:
                if hasattr(value, "val"):
                    raise BadAnswer("the returned node is none of those that were given")
                raise self.result.wrong(value)
        out += U32.pack(place)

    def check_copy(self, value, nodes):
        given = {id(node) for node in nodes}
        if any(id(node) in given for node in self.result.walk(value)):
            raise BadAnswer("the returned copy holds a node of the original")


def runner(module, task):
    """The function that runs a case: (reader, clock, out)."""
    subject = getattr(module, task["CLASS_NAME"])
    methods = [Method(module, *method) for method in task["METHODS"]]
    if task["KIND"] == "class":
        return class_runner(subject, [codec(declared, module).decode for declared in task["CONSTRUCTOR"]], methods)
    if task["KIND"] == "round trip":
        return round_trip_runner(subject, *methods)
    return function_runner(subject, methods[0])


def function_runner(subject, method):
    name = method.name

    def run(reader, clock, out):
        arguments, nodes = method.read(reader)
        function = getattr(subject(), name)
        enable()
        start = now()
        value = function(*arguments)
        clock.spent = now() - start
        method.write(out, value, arguments, nodes)

    return run


def round_trip_runner(subject, there, back):
    def run(reader, clock, out):
        arguments, _ = there.read(reader)
        function = getattr(subject(), there.name)
        enable()
        start = now()
        value = function(*arguments)
        clock.spent = now() - start
        between = bytearray()
        there.result.encode(between, value)
        # Only what the bytes say goes on: no object of the first call reaches the second.
        value = back.parameters[0].decode(Reader(bytes(between), 0))
        function = getattr(subject(), back.name)
        start = now()
        value = function(value)
        clock.spent += now() - start
        back.result.encode(out, value)

    return run


def class_runner(subject, constructor, methods):
    calls = [(method.name, method.decoders, method.result.encode) for method in methods]
    unpack_call = unpack_from

    def run(reader, clock, out):
        count = reader.count()
        clock.operation = 0
        arguments = [decode(reader) for decode in constructor]
        enable()
        start = now()
        made = subject(*arguments)
        spent = now() - start
        for clock.operation in range(1, count + 1):
            name, decoders, encode = calls[unpack_call("<H", reader.data, reader.at)[0]]
            reader.at += 2
            arguments = [decode(reader) for decode in decoders]
            function = getattr(made, name)
            start = now()
            value = function(*arguments)
            spent += now() - start
            encode(out, value)
        clock.spent = spent

    return run


MUCH_LEFT_OVER = 400_000  # blocks of memory, some tens of megabytes
left_over = 0


def drop_garbage():
    """What a case leaves in circles, such as a remembering function that calls itself, must not be another case's memory.
    Python itself looks for it by the number of containers, and would look late."""
    global left_over
    if getallocatedblocks() - left_over > MUCH_LEFT_OVER:
        collect()
        left_over = getallocatedblocks()


def answer_case(run, request):
    global turn, is_running
    if request[0] != CASE:
        _exit(LOST_REQUESTS)
    with channel:
        turn = U32.unpack_from(request, 1)[0]
        is_running = True
    clock = Clock()
    out = bytearray(8)
    disable()  # nothing that is decoded is garbage
    try:
        run(Reader(request, 5), clock, out)
        out[:8] = clock.spent.to_bytes(8, "little")
        flush_output()
        send(ANSWER, out)
    except BadAnswer as bad:
        flush_output()
        send(BAD_ANSWER, U32.pack(clock.operation) + text(str(bad)))
    except MemoryError:
        flush_output()
        send(OUT_OF_MEMORY)
    except SystemExit:
        raise
    except BaseException as error:
        sys.setrecursionlimit(RECURSION_LIMIT)  # whatever the solution made of it
        send_exception(error, clock.operation)


# -- the solution ------------------------------------------------------------------------------------------------------------

source = b""


def read_load():
    """The files of the load request by name; their content is bytes."""
    request = next_request()
    if request is None:
        _exit(0)
    if request[0] != LOAD:
        _exit(LOST_REQUESTS)
    files = {}
    at = 9
    for _ in range(U32.unpack_from(request, 5)[0]):
        pair = []
        for _ in range(2):
            end = at + 4 + U32.unpack_from(request, at)[0]
            pair.append(request[at + 4:end])
            at = end
        files[pair[0].decode()] = pair[1]
    return files


def words_of(content):
    """All identifiers, among what else looks like one."""
    return set(content.decode("utf-8", "replace").translate(str.maketrans(PUNCTUATION, " " * len(PUNCTUATION))).split())


def make_module():
    module = type(sys)("solution")
    module.__file__ = SOURCE
    sys.modules["solution"] = module
    return module


def compile_source():
    """None if it cannot be compiled, which has been said then."""
    try:
        return compile(source, SOURCE, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        import traceback
        send(COMPILE_ERROR, text("".join(traceback.format_exception_only(error))))
        return None


def load(module, task, code):
    """Runs the solution's file; what runs a case."""
    space = module.__dict__
    for kind in prelude.ALWAYS:
        space[kind.__name__] = kind
    mentioned = repr((task["METHODS"], task["CONSTRUCTOR"]))
    for declared, kind in prelude.NODES.items():
        if declared in mentioned:
            space["Node"] = kind
    add_api(module, task["API"])
    exec(code, space)
    subject = space.get(task["CLASS_NAME"])
    if subject is None:
        raise NameError(f"the file defines no class {task['CLASS_NAME']}")
    for name, *_ in task["METHODS"]:
        if not hasattr(subject, name):
            raise AttributeError(f"class {task['CLASS_NAME']} has no method {name}")
    return runner(module, task)


def main():
    global source, left_over
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    sys.path += [f"/usr/local/lib/python{version}/dist-packages", "/usr/lib/python3/dist-packages"]
    builtins.exit = builtins.quit = sys.exit  # the site module, left out for speed, would define them
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.stdout.reconfigure(errors="backslashreplace")
    module = make_module()
    space = module.__dict__
    # Started ahead: all imports now. With a solution waiting already: only what that speaks of.
    is_ahead = not select([3], [], [], 0)[0]
    if is_ahead:
        prelude.fill(space, lambda name: True)
        collect()
        freeze()
    files = read_load()
    source = files[SOURCE]
    task = {}
    exec(files["task.py"], task)
    code = compile_source()
    if code is None:
        return
    spoken_of = words_of(source)
    if not is_ahead:
        with open(f"{FOLDER}/names.bin", "rb") as file:
            names = load_marshalled(file)
        prelude.fill(space, lambda module: not spoken_of.isdisjoint(names[module]))
    prelude.fill_further(space, spoken_of)
    try:
        run = load(module, task, code)
    except SystemExit:
        raise
    except MemoryError:
        send(OUT_OF_MEMORY)
        return
    except BaseException as error:
        send_exception(error, NO_OPERATION)
        return
    freeze()
    left_over = getallocatedblocks()
    flush_output()
    send(READY, pack("<H", PROTOCOL_VERSION))
    while (request := next_request()) is not None:
        answer_case(run, request)
        drop_garbage()
    flush_output()
    _exit(0)


main()
