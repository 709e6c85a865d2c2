// hostile: timed_out
// tries: to burn CPU time in goroutines that never yield
// limits: cpu=300 wall=4000
package main

func main() {
	for i := 0; i < 4; i++ {
		go func() {
			for {
			}
		}()
	}
	select {}
}
