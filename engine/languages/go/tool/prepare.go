package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

const (
	toolFile   = "go-solution"
	driverPath = "rehearse/driver"
)

// Packages of our own, in the order in which they are compiled: the standard library's that an older Go lacks, and the driver.
var ownPackages = []struct {
	path    string
	file    string
	sources []string
	imports []string
}{
	{"cmp", "cmp.a", []string{"cmp.go"}, nil},
	{"maps", "maps.a", []string{"maps.go"}, nil},
	{"slices", "slices.a", []string{"slices.go"}, []string{"cmp", "sort"}},
	{driverPath, "driver.a", []string{"driver.go", "values.go", "nodes.go"},
		[]string{"internal/reflectlite", "runtime", "sync", "syscall"}},
}

// The program that runs now, as a file that can be run again.
func keepTool() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	content, err := os.ReadFile(self)
	if err != nil {
		return err
	}
	return os.WriteFile(toolFile, content, 0o755)
}

func (a archives) addOwn(index int) error {
	own := ownPackages[index]
	if _, has := a[own.path]; has { // this Go has it
		return os.WriteFile(own.file, nil, 0o644)
	}
	text := ""
	for full, one := range a {
		text += fmt.Sprintf("packagefile %s=%s\n", full, one.file)
	}
	if err := os.WriteFile("importcfg", []byte(text), 0o600); err != nil {
		return err
	}
	arguments := append([]string{"-p", own.path, "-importcfg", "importcfg", "-dwarf=false", "-o", own.file}, own.sources...)
	if messages, err := compile(arguments...); err != nil {
		return fmt.Errorf("%v\n%s", err, messages)
	}
	added := archive{file: own.file, needs: own.imports}
	for _, full := range own.imports {
		added.needs = append(added.needs, a[full].needs...)
	}
	a[own.path] = added
	return nil
}

// Makes all that builds share, in the working folder.
func prepare() error {
	if err := keepTool(); err != nil {
		return err
	}
	found, err := askGo()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	for i := range ownPackages {
		if err := found.addOwn(i); err != nil {
			return err
		}
	}
	return found.keep()
}

// The tool-chain's programs.
func toolPath(name string) string {
	return filepath.Join(runtime.GOROOT(), "pkg", "tool", runtime.GOOS+"_"+runtime.GOARCH, name)
}

// "-s -w" is what makes a small program; the rest is what this version needs.
func linkArguments(minor int) []string {
	arguments := []string{"link", "-s", "-w"}
	if minor >= 23 {
		arguments = append(arguments, "-checklinkname=0") // the driver limits the stack without runtime/debug, which needs fmt
	}
	return arguments
}
