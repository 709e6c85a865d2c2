// hostile: out_of_memory
// tries: to recurse for ever on a stack that grows on the heap
package main

func deeper(n int) int { return deeper(n+1) + n }

func main() { println(deeper(0)) }
