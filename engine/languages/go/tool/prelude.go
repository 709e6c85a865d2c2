package main

import "strings"

// A type that a solution finds without a definition, as on LeetCode.
type definition struct {
	text   string
	fields string // "Val int;Next *ListNode": what an own definition of the solution must have to stand in its place
}

func structure(name string, fields ...string) definition {
	return definition{"type " + name + " struct {\n\t" + strings.Join(fields, "\n\t") + "\n}\n", strings.Join(fields, ";")}
}

// Known by the name, and by the kind of Node that the problem speaks of.
var definitions = map[string]definition{
	"ListNode":       structure("ListNode", "Val int", "Next *ListNode"),
	"TreeNode":       structure("TreeNode", "Val int", "Left *TreeNode", "Right *TreeNode"),
	"Node random":    structure("Node", "Val int", "Next *Node", "Random *Node"),
	"Node neighbors": structure("Node", "Val int", "Neighbors []*Node"),
	"Node children":  structure("Node", "Val int", "Children []*Node"),
	"Node next":      structure("Node", "Val int", "Left *Node", "Right *Node", "Next *Node"),
	"Node quad": structure("Node", "Val bool", "IsLeaf bool", "TopLeft *Node", "TopRight *Node", "BottomLeft *Node",
		"BottomRight *Node"),
	"Interval": structure("Interval", "Start int", "End int"),
	"NestedInteger": {`type NestedInteger struct {
	isInteger bool
	integer   int
	list      []*NestedInteger
}

func (n NestedInteger) IsInteger() bool           { return n.isInteger }
func (n NestedInteger) GetInteger() int           { return n.integer }
func (n *NestedInteger) SetInteger(value int)     { *n = NestedInteger{isInteger: true, integer: value} }
func (n *NestedInteger) Add(elem NestedInteger)   { *n = NestedInteger{list: append(n.list, &elem)} }
func (n NestedInteger) GetList() []*NestedInteger { return n.list }
`, ""},
}

const ordered = `type rehearseOrdered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
}
`

// The built-in functions that Go has had since 1.21: with two arguments where no call has more, since that is faster.
var builtins = map[string][2]string{
	"min": {`func min[T rehearseOrdered](a, b T) T {
	if b < a {
		return b
	}
	return a
}
`, `func min[T rehearseOrdered](a T, others ...T) T {
	for _, b := range others {
		if b < a {
			a = b
		}
	}
	return a
}
`},
	"max": {`func max[T rehearseOrdered](a, b T) T {
	if b > a {
		return b
	}
	return a
}
`, `func max[T rehearseOrdered](a T, others ...T) T {
	for _, b := range others {
		if b > a {
			a = b
		}
	}
	return a
}
`},
	"clear": {clearText, clearText},
}

const clearText = `func clear[T any](all T) {
	value := rehearseReflect.ValueOf(all)
	if value.Kind() == rehearseReflect.Map {
		for _, key := range value.MapKeys() {
			value.SetMapIndex(key, rehearseReflect.Value{})
		}
		return
	}
	for i := 0; i < value.Len(); i++ {
		value.Index(i).Set(rehearseReflect.Zero(value.Type().Elem()))
	}
}
`

// The packages that a solution may use without an import.
var packages = map[string]string{
	"atomic": "sync/atomic", "big": "math/big", "binary": "encoding/binary", "bits": "math/bits", "bufio": "bufio",
	"bytes": "bytes", "cmp": "cmp", "cmplx": "math/cmplx", "context": "context", "debug": "runtime/debug", "errors": "errors",
	"fmt": "fmt", "fnv": "hash/fnv", "heap": "container/heap", "io": "io", "iter": "iter", "json": "encoding/json",
	"list": "container/list", "log": "log", "maphash": "hash/maphash", "maps": "maps", "math": "math", "md5": "crypto/md5",
	"os": "os", "rand": "math/rand", "reflect": "reflect", "regexp": "regexp", "ring": "container/ring", "runtime": "runtime",
	"sha256": "crypto/sha256", "slices": "slices", "sort": "sort", "strconv": "strconv", "strings": "strings", "sync": "sync",
	"time": "time", "unicode": "unicode", "unsafe": "unsafe", "utf16": "unicode/utf16", "utf8": "unicode/utf8",
}
