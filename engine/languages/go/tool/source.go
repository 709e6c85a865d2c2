package main

import (
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"path"
	"sort"
	"strconv"
	"strings"
)

const solutionFile = "solution.go"

// What the solution's text says of itself.
type solution struct {
	text     string
	clause   [2]int // where the package's name stands; [0,0] if there is none
	file     *ast.File
	isGo     bool // there is no syntax error
	fset     *token.FileSet
	declared map[string]ast.Node // at the top
	methods  map[string][]string // by the type's name
	places   map[string]int      // lines of functions, and of methods as "Type.name"
	selected map[string]bool     // packages that are used but not imported, as it seems
	missing  map[string]int      // names that nothing declares; the largest number of arguments they are called with
	mains    [][2]int            // names of own main functions
	types    map[string]*ast.TypeSpec
}

// Where the name of the package stands.
func findPackage(text string) [2]int {
	fset := token.NewFileSet()
	var s scanner.Scanner
	s.Init(fset.AddFile("", fset.Base(), len(text)), []byte(text), func(token.Position, string) {}, 0)
	if _, found, _ := s.Scan(); found != token.PACKAGE {
		return [2]int{}
	}
	at, found, name := s.Scan()
	if found != token.IDENT {
		return [2]int{}
	}
	start := fset.Position(at).Offset
	return [2]int{start, start + len(name)}
}

func receiver(field ast.Expr) string {
	for {
		switch t := field.(type) {
		case *ast.StarExpr:
			field = t.X
		case *ast.ParenExpr:
			field = t.X
		case *ast.IndexExpr:
			field = t.X
		case *ast.Ident:
			return t.Name
		default:
			return ""
		}
	}
}

func (s *solution) declare(declaration ast.Decl) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		line := s.fset.Position(d.Pos()).Line
		if d.Recv != nil && len(d.Recv.List) == 1 {
			of := receiver(d.Recv.List[0].Type)
			s.methods[of] = append(s.methods[of], d.Name.Name)
			s.places[of+"."+d.Name.Name] = line
			return
		}
		if d.Name.Name == "main" {
			start := s.fset.Position(d.Name.Pos()).Offset
			s.mains = append(s.mains, [2]int{start, start + len("main")})
			return
		}
		s.declared[d.Name.Name] = d
		s.places[d.Name.Name] = line
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch t := spec.(type) {
			case *ast.TypeSpec:
				s.declared[t.Name.Name] = t
				s.types[t.Name.Name] = t
			case *ast.ValueSpec:
				for _, name := range t.Names {
					s.declared[name.Name] = t
					s.places[name.Name] = s.fset.Position(name.Pos()).Line
				}
			}
		}
	}
}

func (s *solution) look(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.SelectorExpr:
		if name, ok := n.X.(*ast.Ident); ok && name.Obj == nil {
			s.selected[name.Name] = true
		}
	case *ast.CallExpr:
		name, ok := n.Fun.(*ast.Ident)
		if ok && name.Obj == nil && s.missing[name.Name] < len(n.Args) {
			s.missing[name.Name] = len(n.Args)
		}
	}
	return true
}

// Reads what can be read: what is no Go is left to the compiler to say.
func readSolution(text string) *solution {
	text = strings.TrimPrefix(text, "\ufeff")
	s := &solution{text: text, clause: findPackage(text), fset: token.NewFileSet(), declared: map[string]ast.Node{},
		methods: map[string][]string{}, places: map[string]int{}, selected: map[string]bool{}, missing: map[string]int{},
		types: map[string]*ast.TypeSpec{}}
	start := ""
	if s.clause == [2]int{} {
		start = "package main;"
	}
	file, err := parser.ParseFile(s.fset, solutionFile, start+text, 0)
	s.file, s.isGo = file, err == nil
	if s.file == nil {
		return s
	}
	for _, name := range s.file.Unresolved {
		s.missing[name.Name] = 0
	}
	for _, declaration := range s.file.Decls {
		s.declare(declaration)
	}
	ast.Inspect(s.file, s.look)
	for i := range s.mains {
		s.mains[i][0] -= len(start)
		s.mains[i][1] -= len(start)
	}
	return s
}

// The packages that it uses without an import.
func (s *solution) lacking() []string {
	if s.file == nil {
		return nil
	}
	imported := map[string]bool{}
	for _, spec := range s.file.Imports {
		full, _ := strconv.Unquote(spec.Path.Value)
		name := path.Base(full)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		imported[name] = true
	}
	var lacking []string
	for name := range s.selected {
		if full, known := packages[name]; known && !imported[name] && s.declared[name] == nil {
			lacking = append(lacking, full)
		}
	}
	sort.Strings(lacking)
	return lacking
}

func (s *solution) allImports() []string {
	all := s.lacking()
	if s.file == nil {
		return all
	}
	for _, spec := range s.file.Imports {
		full, _ := strconv.Unquote(spec.Path.Value)
		all = append(all, full)
	}
	return all
}

// The import declarations that it lacks.
func (s *solution) imports() string {
	text := ""
	for _, full := range s.lacking() {
		text += "import " + strconv.Quote(full) + ";"
	}
	return text
}

// The text for the compiler: lines and file name stay the candidate's.
func (s *solution) rewritten() string {
	const line = "//line " + solutionFile + ":1:1\n"
	text := []byte(s.text)
	for _, place := range s.mains { // the driver has the main function; this one is compiled and never called
		copy(text[place[0]:place[1]], "_   ")
	}
	if s.clause == [2]int{} {
		return "package main;" + s.imports() + "\n" + line + string(text)
	}
	return line + string(text[:s.clause[0]]) + "main;" + s.imports() + string(text[s.clause[1]:])
}

// Whether an own definition of a type has the fields that the problem's has.
func (s *solution) matches(name, fields string) bool {
	spec := s.types[name]
	if spec == nil || fields == "" {
		return false
	}
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return false
	}
	var found []string
	for _, field := range structure.Fields.List {
		kind := typeText(field.Type)
		for _, fieldName := range field.Names {
			found = append(found, fieldName.Name+" "+kind)
		}
	}
	return strings.Join(found, ";") == fields
}

func typeText(expression ast.Expr) string {
	switch t := expression.(type) {
	case *ast.Ident:
		return t.Name
	case *ast.StarExpr:
		return "*" + typeText(t.X)
	case *ast.ArrayType:
		if t.Len == nil {
			return "[]" + typeText(t.Elt)
		}
	}
	return "?"
}
