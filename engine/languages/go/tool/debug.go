package main

import (
	"errors"
	"os"
	"path/filepath"
)

const commandsFile = "commands.dlv"

// A debugger needs to know the runtime's types. Where the standard library was compiled without them, all is compiled anew.
func archivesWithTypes(shared string) (archives, error) {
	if minorVersion() < 20 {
		return readArchives(shared)
	}
	found, err := askGo("")
	if err != nil {
		return nil, err
	}
	for i, own := range ownPackages {
		if err := found.addOwn(i); err != nil {
			return nil, err
		}
		if one, added := found[own.path]; added && one.file == own.file {
			one.file, err = filepath.Abs(own.file)
			if err != nil {
				return nil, err
			}
			found[own.path] = one
		}
	}
	return found, nil
}

// What the debugger does first: it stops where the solution is called.
func (g *glue) stops() string {
	text := ""
	if g.solution.declared["Constructor"] != nil {
		text += "break main.Constructor\n"
	}
	for _, m := range g.task.methods {
		place := g.nameOf(m)
		if g.task.kind != "function" {
			place = g.task.class + "." + place
		}
		text += "break main." + place + "\n"
	}
	return text + "continue\n"
}

func debug() error {
	if len(os.Args) != 4 {
		return errors.New("usage: debug FOLDER SOLUTION")
	}
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	made, err := lay(archivesWithTypes)
	if err != nil {
		return err
	}
	if err := os.WriteFile(commandsFile, []byte(made.stops()), 0o600); err != nil {
		return err
	}
	places := solutionFile + "=>" + os.Args[3] + ";" + here + "=>" + os.Args[2]
	return finish([]string{"-N", "-l", "-trimpath", places}, linkOptions(made.minor))
}
