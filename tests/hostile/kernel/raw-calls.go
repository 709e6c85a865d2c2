// hostile: denied
// tries: forbidden calls from Go's own system call package
package main

import (
	"os"
	"strconv"
	"syscall"
)

func main() {
	code := 0
	for name, number := range map[string]uintptr{"unshare": 272, "ptrace": 101, "bpf": 321, "setns": 308, "mount": 165, "chroot": 161,
		"keyctl": 250, "io_uring_setup": 425, "perf_event_open": 298, "userfaultfd": 323, "process_vm_readv": 310} {
		_, _, refusal := syscall.Syscall6(number, 0, 0, 0, 0, 0, 0)
		if refusal == syscall.EPERM || refusal == syscall.ENOSYS {
			os.Stdout.WriteString("denied: " + name + " (" + refusal.Error() + ")\n")
		} else {
			os.Stdout.WriteString("GOT THROUGH: " + name + " " + strconv.Itoa(int(refusal)) + "\n")
			code = 1
		}
	}
	os.Exit(code)
}
