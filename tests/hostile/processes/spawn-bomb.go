// hostile: timed_out or idle_timed_out or out_of_memory
// tries: to start itself again and again
// limits: cpu=500 wall=1500
package main

import "os"

func main() {
	for {
		os.StartProcess("/proc/self/exe", []string{"x"}, &os.ProcAttr{})
	}
}
