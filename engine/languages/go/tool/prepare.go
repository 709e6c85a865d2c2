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

func (a archives) addOwn(index int, options ...string) error {
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
	arguments := append(options, "-p", own.path, "-importcfg", "importcfg", "-o", own.file)
	arguments = append(arguments, own.sources...)
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
	found, err := askGo("-dwarf=false") // half the size
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	for i := range ownPackages {
		if err := found.addOwn(i, "-dwarf=false"); err != nil {
			return err
		}
	}
	return found.keep()
}

// The tool-chain's programs.
func toolPath(name string) string {
	return filepath.Join(runtime.GOROOT(), "pkg", "tool", runtime.GOOS+"_"+runtime.GOARCH, name)
}

// What this version needs.
func linkOptions(minor int) []string {
	if minor >= 23 {
		return []string{"-checklinkname=0"} // the driver limits the stack without runtime/debug, which needs fmt
	}
	return nil
}
