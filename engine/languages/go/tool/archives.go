package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sort"
	"strconv"
	"strings"
)

// Where the packages lie compiled. Up to Go 1.19 the standard library is installed so; since then "prepare" compiles it, and keeps
// it in one file, of which a build takes out what it needs.
const (
	listFile = "packages.txt"
	packFile = "packages.pack"
)

type archive struct {
	file         string // installed; else a part of the pack
	offset, size int64
	needs        []string // all that it imports, and what they import
}

type archives map[string]archive

// The standard library's packages that the driver and solutions may use, as far as this Go has them.
func wantedPackages() []string {
	wanted := map[string]bool{}
	for _, full := range packages {
		wanted[full] = true
	}
	for _, full := range []string{"internal/reflectlite", "syscall", "crypto/sha1", "encoding/base64", "encoding/hex", "hash",
		"hash/crc32", "index/suffixarray", "io/ioutil", "math/rand/v2", "os/signal", "path", "text/tabwriter"} {
		wanted[full] = true
	}
	var list []string
	for full := range wanted {
		if _, err := os.Stat(filepath.Join(runtime.GOROOT(), "src", full)); err == nil {
			list = append(list, full)
		}
	}
	sort.Strings(list)
	return list
}

// Has "go" compile them, with this option, if they are not, and asks where they are.
func askGo(option string) (archives, error) {
	arguments := append([]string{"list", "-export", "-deps", "-f", `{{.ImportPath}} {{.Export}} {{join .Deps " "}}`},
		wantedPackages()...)
	command := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), arguments...)
	if minorVersion() >= 20 && option != "" {
		command.Env = append(os.Environ(), "GOFLAGS=-gcflags=all="+option)
	}
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		return nil, err
	}
	found := archives{}
	for _, line := range strings.Split(string(output), "\n") {
		if words := strings.Fields(line); len(words) > 1 && words[0] != "unsafe" {
			found[words[0]] = archive{file: words[1], needs: words[2:]}
		}
	}
	return found, nil
}

func appendFile(to io.Writer, name string) (int64, error) {
	from, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer from.Close()
	return io.Copy(to, from)
}

// Writes the list, and the pack of those that are not installed.
func (a archives) keep() error {
	pack, err := os.Create(packFile)
	if err != nil {
		return err
	}
	var list strings.Builder
	offset := int64(0)
	for full, one := range a {
		place := one.file
		if !strings.HasPrefix(place, runtime.GOROOT()+"/") {
			size, err := appendFile(pack, one.file)
			if err != nil {
				return err
			}
			place = fmt.Sprintf("%d+%d", offset, size)
			offset += size
		}
		fmt.Fprintf(&list, "%s %s %s\n", full, place, strings.Join(one.needs, " "))
	}
	if err := pack.Close(); err != nil {
		return err
	}
	return os.WriteFile(listFile, []byte(list.String()), 0o644)
}

func readArchives(folder string) (archives, error) {
	file, err := os.Open(filepath.Join(folder, listFile))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	found := archives{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) < 2 {
			continue
		}
		one := archive{needs: words[2:]}
		if offset, size, packed := strings.Cut(words[1], "+"); packed && !strings.HasPrefix(offset, "/") {
			one.offset, _ = strconv.ParseInt(offset, 10, 64)
			one.size, _ = strconv.ParseInt(size, 10, 64)
		} else {
			one.file = words[1]
		}
		found[words[0]] = one
	}
	return found, lines.Err()
}

// What a program that imports these needs.
func (a archives) closure(imports []string) []string {
	needed := map[string]bool{"runtime": true}
	for _, need := range a["runtime"].needs {
		needed[need] = true
	}
	for _, full := range imports {
		needed[full] = true
		for _, need := range a[full].needs {
			needed[need] = true
		}
	}
	var list []string
	for full := range needed {
		if _, known := a[full]; known {
			list = append(list, full)
		}
	}
	sort.Strings(list)
	return list
}

// Takes a package out of the pack.
func takeOut(pack *os.File, one archive, to string) error {
	file, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err := pack.Seek(one.offset, io.SeekStart); err != nil {
		return err
	}
	if _, err := io.CopyN(file, pack, one.size); err != nil {
		return err
	}
	return file.Close()
}

// The lines by which the compiler and the linker find the packages.
func (a archives) configuration(folder string, imports []string) (string, error) {
	pack, err := os.Open(filepath.Join(folder, packFile))
	if err != nil {
		return "", err
	}
	defer pack.Close()
	var text strings.Builder
	for i, full := range a.closure(imports) {
		one := a[full]
		if one.file == "" {
			one.file = fmt.Sprintf("package%d.a", i)
			if err := takeOut(pack, one, one.file); err != nil {
				return "", err
			}
		}
		if !strings.HasPrefix(one.file, "/") && one.offset+one.size == 0 {
			one.file = filepath.Join(folder, one.file)
		}
		fmt.Fprintf(&text, "packagefile %s=%s\n", full, one.file)
	}
	return text.String(), nil
}
