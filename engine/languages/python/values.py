# The wire form of values, in both directions, as closures that are made once for a signature: decode(reader) gives a value,
# encode(out, value) appends one. Described in engine/languages/README.md.
from array import array
# Names of its own: a solution that replaces these elsewhere replaces them for itself.
from builtins import *
from struct import Struct
from struct import error as StructError

U32, I32, I64, F64 = Struct("<I"), Struct("<i"), Struct("<q"), Struct("<d")
NO_NODE = 0xFFFFFFFF
MAX_LEVEL = 1_000_000  # nodes on a level of a tree with next links
WIDE = array("i").itemsize == 4 and array("q").itemsize == 8  # so on every machine that rehearse runs on


class BadAnswer(Exception):
    """What the call returned cannot be an answer; the text says why."""


class Reader:
    __slots__ = ("data", "at")

    def __init__(self, data, at):
        self.data = data
        self.at = at

    def count(self):
        at = self.at
        self.at = at + 4
        return U32.unpack_from(self.data, at)[0]


def show(value):
    from reprlib import Repr
    shorter = Repr()
    shorter.maxlevel = 4
    shorter.maxlist = shorter.maxtuple = shorter.maxdict = shorter.maxset = shorter.maxdeque = 20
    shorter.maxstring = shorter.maxlong = shorter.maxother = 60
    text = shorter.repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def wrong_type(value, wanted, advice=""):
    if value is None:
        return BadAnswer(f"None was returned where {wanted} was expected: is a return statement missing?")
    return BadAnswer(f"{show(value)} ({type(value).__name__}) was returned where {wanted} was expected{advice}")


# -- one value ---------------------------------------------------------------------------------------------------------------

class Codec:
    """How one type goes over the wire. `decode_many` and `encode_many` do a whole list at once where that is quicker."""
    decode_many = encode_many = None

    def __init__(self, decode, encode):
        self.decode = decode
        self.encode = encode


class Numbers(Codec):
    """integer, long and double."""

    def __init__(self, letter, size, wanted):
        self.wanted = wanted
        self.size = size
        form = Struct("<" + letter)
        unpack_from, pack = form.unpack_from, form.pack

        def decode(reader):
            at = reader.at
            reader.at = at + size
            return unpack_from(reader.data, at)[0]

        def decode_many(reader, count):
            at = reader.at
            reader.at = end = at + size * count
            return memoryview(reader.data)[at:end].cast(letter).tolist()

        def encode(out, value):
            try:
                out += pack(value)
            except (StructError, TypeError, OverflowError):
                raise self.fault(value) from None

        def encode_many(out, values):
            try:
                out += array(letter, values)
            except (TypeError, OverflowError):
                for value in values:
                    encode(out, value)

        self.decode, self.decode_many, self.encode, self.encode_many = decode, decode_many, encode, encode_many

    def fault(self, value):
        if self.wanted == "a number":
            try:
                float(value)
            except OverflowError:
                return BadAnswer(f"{show(value)} was returned, which is too large for a double")
            except (TypeError, ValueError):
                pass
            return wrong_type(value, self.wanted)
        if isinstance(value, float):
            return wrong_type(value, self.wanted, " (// divides without a fraction)")
        if not hasattr(value, "__index__"):
            return wrong_type(value, self.wanted)
        return BadAnswer(f"{show(value)} was returned, which does not fit into {self.size * 8} bits")


def decode_boolean(reader):
    at = reader.at
    reader.at = at + 1
    return reader.data[at] != 0


def encode_boolean(out, value):
    if value is True or value is False:
        out.append(value)
    elif isinstance(value, int) and value in (0, 1) or type(value).__name__ in ("bool_", "bool"):
        out.append(1 if value else 0)
    else:
        raise wrong_type(value, "True or False")


def decode_booleans(reader, count):
    at = reader.at
    reader.at = end = at + count
    return [byte != 0 for byte in reader.data[at:end]]


def decode_character(reader):
    return chr(reader.count())


def encode_character(out, value):
    if not isinstance(value, str) or len(value) != 1:
        raise wrong_type(value, "a string of one character")
    out += U32.pack(ord(value))


def decode_characters(reader, count):
    at = reader.at
    reader.at = end = at + 4 * count
    return list(str(reader.data[at:end], "utf-32-le", "surrogatepass"))


def encode_characters(out, values):
    try:
        text = "".join(values)
    except TypeError:
        text = ""
    if len(text) == len(values) and all(map(text.__class__.__len__, values)):
        out += str.encode(text, "utf-32-le", "surrogatepass")
    else:
        for value in values:
            encode_character(out, value)


def decode_text(reader):
    data = reader.data
    at = reader.at + 4
    reader.at = end = at + U32.unpack_from(data, at - 4)[0]
    return str(data[at:end], "utf-8", "replace")


def decode_texts(reader, count):
    data, end, texts = reader.data, reader.at, []
    for _ in range(count):
        at = end + 4
        end = at + U32.unpack_from(data, end)[0]
        texts.append(str(data[at:end], "utf-8", "replace"))
    reader.at = end
    return texts


def encode_text(out, value):
    if not isinstance(value, str):
        raise wrong_type(value, "a string")
    content = str.encode(value, "utf-8", "replace")
    out += U32.pack(len(content))
    out += content


# -- arrays and lists --------------------------------------------------------------------------------------------------------

def as_list(value):
    """A class of the solution's own may say anything of its length, so what is no list becomes one."""
    if type(value) is list or type(value) is tuple:
        return value
    if isinstance(value, (str, bytes, dict)):
        raise wrong_type(value, "a list")
    try:
        return list(value)  # a view, a deque, a generator: taken as LeetCode does
    except TypeError:
        raise wrong_type(value, "a list") from None


class Array(Codec):
    def __init__(self, element):
        one, many = element.decode, element.decode_many
        put, put_many = element.encode, element.encode_many
        unpack_from, pack = U32.unpack_from, U32.pack

        def decode(reader):
            at = reader.at
            reader.at = at + 4
            count = unpack_from(reader.data, at)[0]
            return many(reader, count) if many else [one(reader) for _ in range(count)]

        def encode(out, value):
            values = as_list(value)
            out += pack(len(values))
            if put_many:
                put_many(out, values)
            else:
                for item in values:
                    put(out, item)

        self.decode, self.encode = decode, encode
        if isinstance(element, Numbers) and element.wanted == "an integer" and element.size == 4:
            self.decode_many, self.encode_many = self.decode_rows, self.encode_rows

    def decode_rows(self, reader, count):
        """Rows of as many integers each, as in a matrix or a list of edges, are one run of 32-bit numbers."""
        data, at = reader.data, reader.at
        if count > 1:
            width = U32.unpack_from(data, at)[0] + 1
            end = at + 4 * width * count
            if end <= len(data):
                numbers = memoryview(data)[at:end].cast("i").tolist()
                if numbers[::width] == [width - 1] * count:
                    reader.at = end
                    return [numbers[i:i + width - 1] for i in range(1, width * count + 1, width)]
        return [self.decode(reader) for _ in range(count)]

    def encode_rows(self, out, rows):
        numbers = array("i")
        append, extend = numbers.append, numbers.extend
        try:
            for row in rows:
                if type(row) is not list and type(row) is not tuple:
                    row = as_list(row)
                append(len(row))
                extend(row)
            out += numbers
        except (TypeError, OverflowError):
            for row in rows:
                self.encode(out, row)


# -- linked lists and trees --------------------------------------------------------------------------------------------------

class Kind:
    """The class of a kind of node: the prelude's, or the solution's own of that name."""

    def __init__(self, module, name):
        self.module = module
        self.name = name
        self.wanted = f"a {name} or None"

    def make(self, value):
        """A solution's own class may want other arguments than the prelude's."""
        kind = self.module.__dict__[self.name]
        try:
            node = kind(value)
        except TypeError:
            node = kind.__new__(kind)
        node.val = value
        return node


class Nodes(Codec):
    """A type of nodes. What `decode_nodes` returns has the first one in front, and all in the order in which they are numbered."""

    def __init__(self, module, name):
        self.kind = Kind(module, name)

    def decode(self, reader):
        nodes = self.decode_nodes(reader)
        return nodes[0] if nodes else None

    def wrong(self, node):
        return wrong_type(node, self.kind.wanted)


class LinkedList(Nodes):
    def decode_nodes(self, reader):
        make = self.kind.make
        nodes = [make(value) for value in INTEGER.decode_many(reader, reader.count())]
        following = None
        for node in reversed(nodes):
            node.next = following
            following = node
        return nodes

    def encode(self, out, value):
        values = []
        seen = set()
        add, append = seen.add, values.append
        try:
            while value is not None:
                if id(value) in seen:
                    raise BadAnswer("the returned list has a cycle")
                add(id(value))
                append(value.val)
                value = value.next
        except AttributeError:
            raise self.wrong(value) from None
        out += U32.pack(len(values))
        INTEGER.encode_many(out, values)

    def walk(self, value):
        seen = {}
        while value is not None and id(value) not in seen:
            seen[id(value)] = value
            value = getattr(value, "next", None)
        return seen.values()


def in_level_order(root, links, twice, wrong):
    """The slots of a tree, empty ones as None, none at the end."""
    slots = [root]
    seen = set()
    for node in slots:  # grows while it is walked
        if node is None:
            continue
        if id(node) in seen:
            raise BadAnswer(twice)
        seen.add(id(node))
        try:
            slots += links(node)
        except AttributeError:
            raise wrong(node) from None
    while slots and slots[-1] is None:
        slots.pop()
    return slots


class Tree(Nodes):
    TWICE = "a node appears twice in the returned tree"

    def decode_nodes(self, reader):
        make = self.kind.make
        data, at, count = reader.data, reader.at + 4, U32.unpack_from(reader.data, reader.at)[0]
        slots = []
        for _ in range(count):
            if data[at]:
                slots.append(make(I32.unpack_from(data, at + 1)[0]))
                at += 5
            else:
                slots.append(None)
                at += 1
        reader.at = at
        nodes = [node for node in slots if node is not None]
        slots += [None] * (2 * len(nodes))
        child = 1
        for node in nodes:
            node.left = slots[child]
            node.right = slots[child + 1]
            child += 2
        return nodes

    def encode(self, out, value):
        slots = in_level_order(value, lambda node: (node.left, node.right), self.TWICE, self.wrong)
        out += U32.pack(len(slots))
        for node in slots:
            if node is None:
                out.append(0)
            else:
                out.append(1)
                INTEGER.encode(out, value_of(node, self.wrong))

    def walk(self, value):
        return [node for node in in_level_order(value, lambda node: (node.left, node.right), self.TWICE, self.wrong) if node is not None]


def value_of(node, wrong):
    try:
        return node.val
    except AttributeError:
        raise wrong(node) from None


class NextTree(Tree):
    """A tree whose levels are linked by `next`, which is what is told of a result."""

    def decode_nodes(self, reader):
        nodes = super().decode_nodes(reader)
        for node in nodes:
            node.next = None
        return nodes

    def encode(self, out, value):
        levels = []
        seen = set()
        while value is not None:
            level, first = [], None
            while value is not None:
                if id(value) in seen:
                    raise BadAnswer("a node is met twice by the next links")
                if len(level) == MAX_LEVEL:
                    raise BadAnswer(f"a level has more than {MAX_LEVEL} nodes")
                seen.add(id(value))
                try:
                    level.append(value.val)
                    first = first or value.left or value.right
                    value = value.next
                except AttributeError:
                    raise self.wrong(value) from None
            levels.append(level)
            value = first
        out += U32.pack(len(levels))
        for level in levels:
            out += U32.pack(len(level))
            INTEGER.encode_many(out, level)


class RandomList(LinkedList):
    def decode_nodes(self, reader):
        numbers = [(I32.unpack_from(reader.data, at)[0], U32.unpack_from(reader.data, at + 4)[0])
                   for count in (reader.count(),) for at in range(reader.at, reader.at + 8 * count, 8)]
        reader.at += 8 * len(numbers)
        nodes = [self.kind.make(value) for value, _ in numbers]
        for index, (_, random) in enumerate(numbers):
            nodes[index].next = nodes[index + 1] if index + 1 < len(nodes) else None
            nodes[index].random = None if random == NO_NODE else nodes[random]
        return nodes

    def encode(self, out, value):
        nodes = []
        places = {}
        while value is not None:
            if id(value) in places:
                raise BadAnswer("the returned list has a cycle")
            places[id(value)] = len(nodes)
            nodes.append(value)
            try:
                value = value.next
            except AttributeError:
                raise self.wrong(value) from None
        out += U32.pack(len(nodes))
        for node in nodes:
            INTEGER.encode(out, value_of(node, self.wrong))
            random = getattr(node, "random", None)
            place = NO_NODE if random is None else places.get(id(random))
            if place is None:
                raise BadAnswer("a random pointer leads to a node that is not in the returned list")
            out += U32.pack(place)


class Graph(Nodes):
    def decode_nodes(self, reader):
        count = reader.count()
        values, links = [], []
        for _ in range(count):
            values.append(INTEGER.decode(reader))
            links.append(INTEGER.decode_many(reader, reader.count()))
        nodes = [self.kind.make(value) for value in values]
        for node, neighbors in zip(nodes, links):
            node.neighbors = [nodes[neighbor] for neighbor in neighbors]
        return nodes

    def walk(self, value):
        nodes = [] if value is None else [value]
        seen = {id(value)}
        for node in nodes:  # grows while it is walked
            try:
                neighbors = as_list(node.neighbors)
            except AttributeError:
                raise self.wrong(node) from None
            for neighbor in neighbors:
                if id(neighbor) not in seen:
                    seen.add(id(neighbor))
                    nodes.append(neighbor)
        return nodes

    def encode(self, out, value):
        nodes = self.walk(value)
        places = {id(node): place for place, node in enumerate(nodes)}
        out += U32.pack(len(nodes))
        for node in nodes:
            INTEGER.encode(out, value_of(node, self.wrong))
            neighbors = [places.get(id(neighbor)) for neighbor in as_list(node.neighbors)]
            if None in neighbors:
                raise BadAnswer("the neighbors of a node change while they are read")
            out += U32.pack(len(neighbors))
            INTEGER.encode_many(out, neighbors)


class NaryTree(Nodes):
    TWICE = "a node appears twice in the returned tree"

    def decode_nodes(self, reader):
        counts, nodes = [], []
        for _ in range(reader.count()):
            nodes.append(self.kind.make(INTEGER.decode(reader)))
            counts.append(reader.count())
        child = 1
        for node, count in zip(nodes, counts):
            node.children = nodes[child:child + count]
            child += count
        return nodes

    def walk(self, value):
        return [node for node, _ in self.with_children(value)]

    def with_children(self, value):
        met = [] if value is None else [(value, None)]
        seen = set()
        for place, (node, _) in enumerate(met):  # grows while it is walked
            if id(node) in seen:
                raise BadAnswer(self.TWICE)
            seen.add(id(node))
            try:
                children = node.children
            except AttributeError:
                raise self.wrong(node) from None
            children = [child for child in as_list(children or ()) if child is not None]
            met[place] = (node, len(children))
            met += [(child, None) for child in children]
        return met

    def encode(self, out, value):
        met = self.with_children(value)
        out += U32.pack(len(met))
        for node, children in met:
            INTEGER.encode(out, value_of(node, self.wrong))
            out += U32.pack(children)


class QuadTree(Nodes):
    TWICE = "a node appears twice in the returned tree"
    LINKS = ("topLeft", "topRight", "bottomLeft", "bottomRight")

    def decode_nodes(self, reader):
        nodes, slots = [], []
        kind = self.kind.module.__dict__[self.kind.name]
        for _ in range(reader.count()):
            slot = None
            if decode_boolean(reader):
                is_leaf, value = decode_boolean(reader), decode_boolean(reader)
                slot = kind(value, is_leaf, None, None, None, None)
                nodes.append(slot)
            slots.append(slot)
        slots += [None] * (4 * len(nodes))
        child = 1
        for node in nodes:
            node.topLeft, node.topRight, node.bottomLeft, node.bottomRight = slots[child:child + 4]
            child += 4
        return nodes

    def links(self, node):
        return (node.topLeft, node.topRight, node.bottomLeft, node.bottomRight)

    def walk(self, value):
        return [node for node in in_level_order(value, self.links, self.TWICE, self.wrong) if node is not None]

    def encode(self, out, value):
        slots = in_level_order(value, self.links, self.TWICE, self.wrong)
        out += U32.pack(len(slots))
        for node in slots:
            if node is None:
                out.append(0)
                continue
            out.append(1)
            try:
                out += bytes((bool(node.isLeaf), bool(node.val)))
            except AttributeError:
                raise self.wrong(node) from None


# -- what is neither --------------------------------------------------------------------------------------------------------

class Nested(Codec):
    def __init__(self, module):
        self.module = module

    def decode(self, reader):
        kind = self.module.__dict__["NestedInteger"]
        root = kind()
        lists = [(root, 1)]  # each with the number of elements that are still to come
        while lists:
            parent, left = lists.pop()
            if left == 0:
                continue
            lists.append((parent, left - 1))
            is_list = decode_boolean(reader)
            made = kind() if is_list else kind(INTEGER.decode(reader))
            parent.add(made)
            if is_list:
                lists.append((made, reader.count()))
        return root.getList()[0]

    def encode(self, out, value):
        path = set()
        rest = [(value, False)]
        while rest:
            nested, is_done = rest.pop()
            if is_done:
                path.discard(id(nested))
                continue
            try:
                if nested.isInteger():
                    out.append(0)
                    INTEGER.encode(out, nested.getInteger())
                    continue
                elements = as_list(nested.getList())
            except AttributeError:
                raise wrong_type(nested, "a NestedInteger") from None
            if id(nested) in path:
                raise BadAnswer("the returned list holds itself")
            path.add(id(nested))
            out.append(1)
            out += U32.pack(len(elements))
            rest.append((nested, True))
            rest += [(element, False) for element in reversed(elements)]


class Interval(Codec):
    def __init__(self, module):
        self.module = module

    def decode(self, reader):
        made = self.module.__dict__["Interval"]()
        made.start = INTEGER.decode(reader)
        made.end = INTEGER.decode(reader)
        return made

    def encode(self, out, value):
        try:
            start, end = value.start, value.end
        except AttributeError:
            raise wrong_type(value, "an Interval") from None
        INTEGER.encode(out, start)
        INTEGER.encode(out, end)


class Object(Codec):
    """A parameter that is an object of a class of the API; nothing of it is on the wire."""

    def __init__(self, of_class, number):
        self.decode = lambda reader: of_class(number)


INTEGER = Numbers("i", 4, "an integer")
BOOLEAN = Codec(decode_boolean, encode_boolean)
BOOLEAN.decode_many = decode_booleans
CHARACTER = Codec(decode_character, encode_character)
CHARACTER.decode_many, CHARACTER.encode_many = decode_characters, encode_characters
TEXT = Codec(decode_text, encode_text)
TEXT.decode_many = decode_texts
TYPES = {
    "void": Codec(None, lambda out, value: None),
    "boolean": BOOLEAN,
    "integer": INTEGER,
    "long": Numbers("q", 8, "an integer"),
    "double": Numbers("d", 8, "a number"),
    "character": CHARACTER,
    "string": TEXT,
}
NODES = {
    "ListNode": (LinkedList, "ListNode"),
    "TreeNode": (Tree, "TreeNode"),
    "Node<random>": (RandomList, "Node"),
    "Node<neighbors>": (Graph, "Node"),
    "Node<children>": (NaryTree, "Node"),
    "Node<next>": (NextTree, "Node"),
    "Node<quad>": (QuadTree, "Node"),
}


def codec(declared, module):
    """Of a type in the words of a signature. Classes of nodes are looked up in the solution's module, at each use."""
    if declared.endswith("[]"):
        return Array(codec(declared[:-2], module))
    if declared.startswith("list<"):
        return Array(codec(declared[5:-1], module))
    if declared in NODES:
        kind, name = NODES[declared]
        return kind(module, name)
    if declared == "NestedInteger":
        return Nested(module)
    if declared == "Interval":
        return Interval(module)
    return TYPES[declared]
