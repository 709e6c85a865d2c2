// hostile: exited 2
// tries: a deadlock that the run-time itself notices
// prints: all goroutines are asleep
package main

func main() {
	select {}
}
