// hostile: exited 0
// tries: to leave temporary files and a changed working folder
package main

import "os"

func main() {
	for i := 0; i < 20; i++ {
		file, err := os.CreateTemp("", "@mark@-*")
		if err != nil {
			os.Exit(1)
		}
		file.WriteString("left")
	}
	os.Chdir("/")
}
