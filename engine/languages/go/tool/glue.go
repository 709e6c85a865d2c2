package main

import (
	"fmt"
	"strconv"
	"strings"
)

// Writes what is compiled beside the solution: the prelude's types, the API's functions, and main, which calls the solution.
type glue struct {
	task     *task
	solution *solution
	minor    int // of Go's version
	body     strings.Builder
	types    map[string]int
	failure  string
}

func (g *glue) add(format string, arguments ...any) { fmt.Fprintf(&g.body, format, arguments...) }

// The variable that stands for a type.
func (g *glue) typeOf(declared string) string {
	index, known := g.types[declared]
	if !known {
		index = len(g.types)
		g.types[declared] = index
	}
	return "rehearseType" + strconv.Itoa(index)
}

// What the compiler says of the next line is told of the candidate's.
func (g *glue) at(line int) {
	if line != 0 {
		g.add("//line %s:%d:1\n", solutionFile, line)
	}
}

func (g *glue) away() { g.add("//line rehearse.go:1:1\n") }

// The name by which the solution has it: as given, or in upper case.
func (g *glue) nameOf(m method) string {
	if g.task.kind == "function" {
		if g.solution.declared[m.name] == nil && g.solution.declared[m.upperName] != nil {
			return m.upperName
		}
		if g.solution.declared[m.name] == nil {
			g.failure += fmt.Sprintf("%s: there is no function %s\n", solutionFile, m.name)
		}
		return m.name
	}
	names := g.solution.methods[g.task.class]
	for _, wanted := range []string{m.upperName, m.name} {
		for _, name := range names {
			if name == wanted {
				return name
			}
		}
	}
	return m.upperName
}

func (g *glue) lineOf(m method, name string) int {
	if g.task.kind == "function" {
		return g.solution.places[name]
	}
	return g.solution.places[g.task.class+"."+name]
}

func arguments(m method) string {
	var names []string
	for _, p := range m.parameters {
		names = append(names, "a"+strconv.Itoa(p.index))
	}
	return strings.Join(names, ", ")
}

// Whether something refers to the nodes of this parameter.
func (m method) keeps(index int) bool {
	kept := m.resultOf == index || m.copyOf == index
	for _, p := range m.parameters {
		kept = kept || p.reference == index
	}
	for _, j := range m.joins {
		kept = kept || j.list == index || j.to == index
	}
	return kept
}

func (g *glue) decode(m method) {
	for _, p := range m.parameters {
		switch {
		case p.object >= 0:
			g.add("\ta%d := &%s{rehearseObject: %d}\n", p.index, strings.TrimPrefix(p.written, "*"), p.object)
			continue
		case p.reference >= 0:
			g.add("\tvar a%d %s\n\tc.Refer(%d, unsafe.Pointer(&a%d))\n", p.index, p.written, p.reference, p.index)
		default:
			g.add("\tvar a%d %s\n\tc.Decode(%s, unsafe.Pointer(&a%d))\n", p.index, p.written, g.typeOf(p.declared), p.index)
		}
		if m.keeps(p.index) {
			g.add("\tc.Keep(%d, %s, unsafe.Pointer(&a%d))\n", p.index, g.typeOf(p.declared), p.index)
		}
	}
	for _, j := range m.joins {
		g.add("\tc.Join(%d, %d)\n", j.list, j.to)
	}
	g.add("\tc.Begin()\n")
}

func (g *glue) encode(m method) {
	if m.declared != "void" {
		switch {
		case m.resultOf >= 0:
			g.add("\tc.EncodeReference(unsafe.Pointer(r), %d)\n", m.resultOf)
		case m.copyOf >= 0:
			g.add("\tc.EncodeCopy(%s, unsafe.Pointer(&r), %d)\n", g.typeOf(m.declared), m.copyOf)
		default:
			g.add("\tc.Encode(%s, unsafe.Pointer(&r))\n", g.typeOf(m.declared))
		}
	}
	if m.observed >= 0 {
		g.add("\tc.Encode(%s, unsafe.Pointer(&a%d))\n", g.typeOf(m.parameters[m.observed].declared), m.observed)
	}
}

// The call itself, of "prefix.name" or of a function.
func (g *glue) call(m method, prefix string) {
	name := g.nameOf(m)
	if m.declared != "void" {
		g.add("\tvar r %s\n", m.written)
	}
	g.at(g.lineOf(m, name))
	if m.declared != "void" {
		g.add("\tr = ")
	}
	g.add("%s%s(%s)\n", prefix, name, arguments(m))
	g.away()
	g.add("\tc.End()\n")
}

func (g *glue) construct(name, list string) {
	if g.task.kind == "round_trip" && g.solution.declared["Constructor"] == nil { // some have none
		g.add("\t%s := &%s{}\n", name, g.task.class)
		return
	}
	g.at(g.solution.places["Constructor"])
	g.add("\t%s := Constructor(%s)\n", name, list)
	g.away()
}

func (g *glue) runClass() {
	g.add("\tcount := c.Count()\n\tc.Operation(0)\n")
	g.decode(g.task.constructor)
	g.construct("o", arguments(g.task.constructor))
	g.add("\tc.End()\n\tfor i := uint32(1); i <= count; i++ {\n\tc.Operation(i)\n\tswitch c.Method() {\n")
	for _, m := range g.task.methods {
		g.add("\tcase %d:\n", m.index)
		g.decode(m)
		g.call(m, "o.")
		g.encode(m)
	}
	g.add("\tdefault:\n\trehearseDriver.Refuse()\n\t}\n\t}\n")
}

func (g *glue) runRoundTrip() {
	first, second := g.task.methods[0], g.task.methods[1]
	g.decode(first)
	g.construct("o", "")
	g.add("\tvar d %s\n", first.written)
	name := g.nameOf(first)
	g.at(g.lineOf(first, name))
	g.add("\td = o.%s(%s)\n", name, arguments(first))
	g.away()
	g.construct("p", "")
	g.add("\tvar r %s\n", second.written)
	name = g.nameOf(second)
	g.at(g.lineOf(second, name))
	g.add("\tr = p.%s(d)\n", name)
	g.away()
	g.add("\tc.End()\n")
	g.encode(second)
}

func (g *glue) runFunction() {
	m := g.task.methods[0]
	g.decode(m)
	g.call(m, "")
	g.encode(m)
}

func (g *glue) function(m method) {
	object, of := "rehearseDriver.NoObject", ""
	if m.class != "" {
		object, of = "o.rehearseObject", "(o *"+m.class+") "
	}
	var list []string
	for _, p := range m.parameters {
		list = append(list, fmt.Sprintf("a%d %s", p.index, p.written))
	}
	g.add("func %s%s(%s) (r %s) {\n\tc := rehearseDriver.NewCall(%s, %d)\n", of, m.name, strings.Join(list, ", "), m.written,
		object, m.index)
	for _, p := range m.parameters {
		g.add("\tc.Argument(%s, unsafe.Pointer(&a%d))\n", g.typeOf(p.declared), p.index)
	}
	g.add("\tc.Answer(%s, unsafe.Pointer(&r))\n\treturn\n}\n", g.typeOf(m.declared))
}

func (g *glue) api() {
	classes := map[string]bool{}
	for _, m := range g.task.functions {
		if m.class != "" && !classes[m.class] {
			classes[m.class] = true
			g.add("type %s struct {\n\trehearseObject int\n}\n", m.class)
		}
		g.function(m)
	}
}

func (g *glue) prelude() {
	for key, d := range definitions {
		name := strings.Fields(key)[0]
		_, mentioned := g.solution.missing[name]
		kind, used := g.task.uses[name]
		if used && kind != name {
			used = key == name+" "+kind
		}
		if name == "Node" && !used {
			continue
		}
		if g.solution.declared[name] == nil && (used || mentioned) || used && !g.solution.matches(name, d.fields) {
			g.add("%s", d.text)
		}
	}
	if g.minor >= 21 {
		return
	}
	needsOrder := false
	for _, name := range []string{"min", "max", "clear"} {
		count, mentioned := g.solution.missing[name]
		if !mentioned || g.solution.declared[name] != nil {
			continue
		}
		form := 0
		if count > 2 || count == 1 {
			form = 1
		}
		g.add("%s", builtins[name][form])
		needsOrder = needsOrder || name != "clear"
	}
	if needsOrder {
		g.add("%s", ordered)
	}
}

func (g *glue) needsReflection() bool {
	_, mentioned := g.solution.missing["clear"]
	return g.minor < 21 && mentioned && g.solution.declared["clear"] == nil
}

func (g *glue) checkNames() {
	if g.task.kind == "function" {
		return
	}
	if g.solution.types[g.task.class] == nil {
		g.failure += fmt.Sprintf("%s: there is no type %s\n", solutionFile, g.task.class)
	}
	if g.task.kind == "class" && g.solution.declared["Constructor"] == nil {
		g.failure += fmt.Sprintf("%s: there is no function Constructor\n", solutionFile)
	}
}

// The text of the file; what is wrong with the solution if it cannot be written.
func (g *glue) write() (string, string) {
	g.types = map[string]int{}
	g.prelude()
	g.api()
	g.add("func rehearseRun(c *rehearseDriver.Case) {\n")
	switch g.task.kind {
	case "class":
		g.runClass()
	case "round_trip":
		g.runRoundTrip()
	default:
		g.runFunction()
	}
	g.add("}\n\nfunc main() { rehearseDriver.Serve(rehearseRun) }\n\n")
	g.checkNames()
	head := "package main\n\nimport (\n\t\"unsafe\"\n\n\trehearseDriver \"rehearse/driver\"\n"
	if g.needsReflection() {
		head += "\trehearseReflect \"reflect\"\n"
	}
	head += ")\n\nvar _ unsafe.Pointer\n"
	for declared, index := range g.types {
		head += fmt.Sprintf("var rehearseType%d = rehearseDriver.NewType(%q)\n", index, declared)
	}
	return head + g.body.String(), g.failure
}
