package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// A parameter of the signature.
type parameter struct {
	index     int
	written   string // as Go writes its type
	declared  string // as the signature does
	reference int    // of the parameter that it is a node of, or -1
	object    int    // of the API, or -1
}

type join struct {
	list, to int
}

// A method of the signature, or a function of its API.
type method struct {
	index                      int
	name, upperName            string
	declared, written          string // the result
	class                      string // of a method of the API
	parameters                 []parameter
	observed, resultOf, copyOf int // parameters, or -1
	joins                      []join
}

// What there is to know of the problem; rendered from the signature.
type task struct {
	kind, class string
	uses        map[string]string // the prelude's types that it speaks of, and which of the Nodes is meant
	constructor method
	methods     []method
	functions   []method
}

func newMethod(words []string) method {
	index, _ := strconv.Atoi(words[0])
	made := method{index: index, name: words[1], upperName: words[2], declared: words[3], observed: -1, resultOf: -1, copyOf: -1}
	if made.declared != "void" {
		made.written = words[4]
	}
	return made
}

func newParameter(words []string) parameter {
	index, _ := strconv.Atoi(words[0])
	made := parameter{index: index, written: words[1], declared: words[2], reference: -1, object: -1}
	if len(words) == 5 {
		number, _ := strconv.Atoi(words[4])
		if words[3] == "reference" {
			made.reference = number
		} else {
			made.object = number
		}
	}
	return made
}

func readTask(file string) (*task, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	made := &task{uses: map[string]string{}}
	current := &made.constructor
	number := func(words []string, at int) int {
		value, _ := strconv.Atoi(words[at])
		return value
	}
	for _, line := range strings.Split(string(content), "\n") {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		rest := words[1:]
		switch words[0] {
		case "kind":
			made.kind = rest[0]
		case "class":
			made.class = rest[0]
		case "uses":
			made.uses[rest[0]] = rest[len(rest)-1]
		case "constructor":
			made.constructor = method{observed: -1, resultOf: -1, copyOf: -1}
		case "parameter":
			current.parameters = append(current.parameters, newParameter(rest))
		case "method":
			made.methods = append(made.methods, newMethod(rest))
			current = &made.methods[len(made.methods)-1]
		case "function":
			made.functions = append(made.functions, newMethod(rest))
			current = &made.functions[len(made.functions)-1]
		case "of":
			current.class = rest[0]
		case "observed":
			current.observed = number(rest, 0)
		case "result_of":
			current.resultOf = number(rest, 0)
		case "copy_of":
			current.copyOf = number(rest, 0)
		case "join":
			current.joins = append(current.joins, join{number(rest, 0), number(rest, 1)})
		default:
			return nil, fmt.Errorf("%s: unknown line %q", file, line)
		}
	}
	return made, nil
}
