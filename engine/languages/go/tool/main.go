// The tool that builds a solution: it adds what LeetCode adds, and runs the compiler and the linker, without the time that
// "go build" takes to find out what is to be done.
//
//	prepare    compiles what all solutions share into the working folder; done once
//	build      compiles solution.go into program, with what lies beside this program
//	debug FOLDER SOLUTION
//	           the same for a debugger, with commands.dlv: files are named as they will be, the candidate's SOLUTION and ours in FOLDER
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// Enough that a compiler of a small program never stops to collect garbage.
var environment = append(os.Environ(), "GOGC=800")

// The second number of Go's version.
func minorVersion() int {
	parts := strings.Split(strings.TrimPrefix(runtime.Version(), "go1."), ".")
	digits := strings.IndexFunc(parts[0]+".", func(c rune) bool { return c < '0' || c > '9' })
	minor, err := strconv.Atoi(parts[0][:digits])
	if err != nil {
		return 99 // a development version
	}
	return minor
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}

// The compiler's messages with the candidate's file as the candidate knows it.
func clean(messages []byte) []byte {
	folder, _ := os.Getwd()
	messages = bytes.ReplaceAll(messages, []byte(folder+"/"), nil)
	return bytes.ReplaceAll(messages, []byte("./"+solutionFile), []byte(solutionFile))
}

func compile(arguments ...string) ([]byte, error) {
	command := exec.Command(toolPath("compile"), arguments...)
	command.Env = environment
	messages, err := command.CombinedOutput()
	return clean(messages), err
}

func writeFiles(files map[string]string) error {
	for name, content := range files {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			return err
		}
	}
	return nil
}

const (
	mergedFile    = "merged.go"
	besideFile    = "rehearse.go"
	objectFile    = "program.o"
	configuration = "importcfg"
)

// Writes what the compiler gets, for which the packages are as they are known, or found.
func lay(find func(shared string) (archives, error)) (glue, error) {
	var made glue
	content, err := os.ReadFile(solutionFile)
	if err != nil {
		return made, err
	}
	problem, err := readTask("task.txt")
	if err != nil {
		return made, err
	}
	program, err := os.Executable()
	if err != nil {
		return made, err
	}
	shared := filepath.Dir(program)
	known, err := find(shared)
	if err != nil {
		return made, err
	}
	own := readSolution(string(content))
	made = glue{task: problem, solution: own, minor: minorVersion()}
	text, failure := made.write()
	if failure != "" && own.isGo {
		fmt.Print(failure)
		os.Exit(1)
	}
	imports := append(own.allImports(), driverPath)
	if made.needsReflection() {
		imports = append(imports, "reflect")
	}
	places, err := known.configuration(shared, imports)
	if err != nil {
		return made, err
	}
	return made, writeFiles(map[string]string{mergedFile: own.rewritten(), besideFile: text, configuration: places})
}

// Compiles, and becomes the linker.
func finish(compilerOptions, linkerOptions []string) error {
	options := append(compilerOptions, "-p", "main", "-complete", "-importcfg", configuration, "-o", objectFile, mergedFile, besideFile)
	messages, err := compile(options...)
	if err != nil {
		os.Stdout.Write(messages)
		os.Exit(1)
	}
	arguments := append([]string{"link"}, linkerOptions...)
	arguments = append(arguments, "-importcfg", configuration, "-o", "program", objectFile)
	return syscall.Exec(toolPath("link"), arguments, environment)
}

func build() error {
	made, err := lay(readArchives)
	if err != nil {
		return err
	}
	return finish([]string{"-dwarf=false"}, append([]string{"-s", "-w"}, linkOptions(made.minor)...))
}

func main() {
	steps := map[string]func() error{"prepare": prepare, "build": build, "debug": debug}
	if len(os.Args) < 2 || steps[os.Args[1]] == nil {
		fail(fmt.Errorf("usage: %s prepare | build | debug FOLDER SOLUTION", os.Args[0]))
	}
	if err := steps[os.Args[1]](); err != nil {
		fail(err)
	}
}
