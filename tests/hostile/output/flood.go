// hostile: output_exceeded
// tries: to print for ever from several goroutines
package main

import "os"

func main() {
	for i := 0; i < 3; i++ {
		go func() {
			for {
				os.Stdout.WriteString("again\n")
			}
		}()
	}
	select {}
}
