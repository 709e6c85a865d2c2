// hostile: out_of_memory
// tries: to start goroutines until their stacks fill the memory
package main

func main() {
	for {
		go func() { select {} }()
	}
}
