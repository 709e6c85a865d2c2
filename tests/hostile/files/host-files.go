// hostile: denied
// tries: to read the machine's files
package main

import "os"

func main() {
	code := 0
	for _, path := range []string{"@home-file@", "@open-file@", "@test-data@", "/etc/shadow", "/proc/1/environ", "/dev/mem"} {
		if _, err := os.ReadFile(path); err != nil {
			os.Stdout.WriteString("denied: " + err.Error() + "\n")
		} else {
			os.Stdout.WriteString("GOT THROUGH: " + path + "\n")
			code = 1
		}
	}
	os.Exit(code)
}
