package driver

import "unsafe"

// The wire form of values. Types are known by their names at run time, so that nothing of this is compiled with a solution: a
// pointer to a value and its type are enough, since all slices are alike, and all pointers.

type reader struct {
	data []byte
}

func (r *reader) take(size int) []byte {
	if size < 0 || size > len(r.data) {
		Refuse()
	}
	taken := r.data[:size:size]
	r.data = r.data[size:]
	return taken
}

func (r *reader) byte() byte    { return r.take(1)[0] }
func (r *reader) u16() uint16   { return *(*uint16)(unsafe.Pointer(&r.take(2)[0])) }
func (r *reader) count() uint32 { return *(*uint32)(unsafe.Pointer(&r.take(4)[0])) }
func (r *reader) u64() uint64   { return *(*uint64)(unsafe.Pointer(&r.take(8)[0])) }
func (r *reader) integer() int  { return int(int32(r.count())) }

type writer struct {
	data []byte
}

func (w *writer) byte(value byte) { w.data = append(w.data, value) }
func (w *writer) u16(value uint16) {
	w.data = append(w.data, byte(value), byte(value>>8))
}
func (w *writer) count(value uint32) {
	w.data = append(w.data, byte(value), byte(value>>8), byte(value>>16), byte(value>>24))
}
func (w *writer) u64(value uint64) {
	w.count(uint32(value))
	w.count(uint32(value >> 32))
}
func (w *writer) bool(value bool) {
	if value {
		w.byte(1)
	} else {
		w.byte(0)
	}
}
func (w *writer) integer(value int) {
	if int(int32(value)) != value {
		panic(badAnswer(digits(int64(value)) + " was returned, which does not fit into 32 bits"))
	}
	w.count(uint32(value))
}
func (w *writer) text(value string) {
	if len(value) > maxText {
		value = value[:maxText]
	}
	w.string(value)
}
func (w *writer) string(value string) {
	w.count(uint32(len(value)))
	w.data = append(w.data, value...)
}

type kind int

const (
	boolean kind = iota
	integer
	long
	double
	character
	text
	list
	listNodes
	treeNodes
	randomNodes
	graphNodes
	naryNodes
	nextNodes
	quadNodes
	nestedIntegers
	intervals
)

var kinds = map[string]kind{
	"boolean": boolean, "integer": integer, "long": long, "double": double, "character": character, "string": text,
	"ListNode": listNodes, "TreeNode": treeNodes, "Node<random>": randomNodes, "Node<neighbors>": graphNodes,
	"Node<children>": naryNodes, "Node<next>": nextNodes, "Node<quad>": quadNodes, "NestedInteger": nestedIntegers,
	"Interval": intervals,
}

// Type is a type of a signature.
type Type struct {
	kind    kind
	element *Type
}

// NewType reads a type as a signature has it: "integer[][]", "list<string>".
func NewType(declared string) *Type {
	if size := len(declared); size > 2 && declared[size-2:] == "[]" {
		return &Type{list, NewType(declared[:size-2])}
	}
	if size := len(declared); size > 6 && declared[:5] == "list<" {
		return &Type{list, NewType(declared[5 : size-1])}
	}
	return &Type{kind: kinds[declared]}
}

func (t *Type) decode(in *reader, to unsafe.Pointer) {
	switch t.kind {
	case boolean:
		*(*bool)(to) = in.byte() != 0
	case integer:
		*(*int)(to) = in.integer()
	case long:
		*(*int64)(to) = int64(in.u64())
	case double:
		*(*uint64)(to) = in.u64()
	case character:
		*(*byte)(to) = byte(in.count())
	case text:
		*(*string)(to) = string(in.take(int(in.count())))
	case list:
		t.element.decodeList(in, int(in.count()), to)
	default:
		*(*unsafe.Pointer)(to) = t.decodeNode(in)
	}
}

func (t *Type) decodeList(in *reader, count int, to unsafe.Pointer) {
	switch t.kind {
	case boolean:
		values := make([]bool, count)
		for i, value := range in.take(count) {
			values[i] = value != 0
		}
		*(*[]bool)(to) = values
	case integer:
		values := make([]int, count)
		data := in.take(4 * count)
		for i := range values {
			values[i] = int(int32(uint32(data[4*i]) | uint32(data[4*i+1])<<8 | uint32(data[4*i+2])<<16 | uint32(data[4*i+3])<<24))
		}
		*(*[]int)(to) = values
	case long, double: // the same bytes
		values := make([]uint64, count)
		for i := range values {
			values[i] = in.u64()
		}
		*(*[]uint64)(to) = values
	case character:
		values := make([]byte, count)
		for i := range values {
			values[i] = byte(in.count())
		}
		*(*[]byte)(to) = values
	case text:
		values := make([]string, count)
		for i := range values {
			values[i] = string(in.take(int(in.count())))
		}
		*(*[]string)(to) = values
	case list:
		values := make([][]byte, count)
		for i := range values {
			t.decode(in, unsafe.Pointer(&values[i]))
		}
		*(*[][]byte)(to) = values
	default:
		values := make([]unsafe.Pointer, count)
		for i := range values {
			values[i] = t.decodeNode(in)
		}
		*(*[]unsafe.Pointer)(to) = values
	}
}

// originals: nodes that must not be in it.
func (t *Type) encode(out *writer, from unsafe.Pointer, originals *pointerSet) {
	switch t.kind {
	case boolean:
		out.bool(*(*bool)(from))
	case integer:
		out.integer(*(*int)(from))
	case long, double:
		out.u64(*(*uint64)(from))
	case character:
		out.count(uint32(*(*byte)(from)))
	case text:
		out.string(*(*string)(from))
	case list:
		t.element.encodeList(out, from)
	default:
		t.encodeNode(out, *(*unsafe.Pointer)(from), originals)
	}
}

func (t *Type) encodeList(out *writer, from unsafe.Pointer) {
	out.count(uint32(len(*(*[]byte)(from)))) // of any slice
	switch t.kind {
	case boolean:
		for _, value := range *(*[]bool)(from) {
			out.bool(value)
		}
	case integer:
		values := *(*[]int)(from)
		at := len(out.data)
		out.data = append(out.data, make([]byte, 4*len(values))...)
		data := out.data[at:]
		for i, value := range values {
			if int(int32(value)) != value {
				out.integer(value) // says what is wrong
			}
			data[4*i], data[4*i+1], data[4*i+2], data[4*i+3] = byte(value), byte(value>>8), byte(value>>16), byte(value>>24)
		}
	case long, double:
		for _, value := range *(*[]uint64)(from) {
			out.u64(value)
		}
	case character:
		for _, value := range *(*[]byte)(from) {
			out.count(uint32(value))
		}
	case text:
		for _, value := range *(*[]string)(from) {
			out.string(value)
		}
	case list:
		values := *(*[][]byte)(from)
		for i := range values {
			t.encode(out, unsafe.Pointer(&values[i]), nil)
		}
	default:
		for _, value := range *(*[]unsafe.Pointer)(from) {
			t.encodeNode(out, value, nil)
		}
	}
}
