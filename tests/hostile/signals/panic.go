// hostile: exited 2
// tries: to panic
// prints: index out of range
package main

func main() {
	var empty []int
	println(empty[len(empty)])
}
