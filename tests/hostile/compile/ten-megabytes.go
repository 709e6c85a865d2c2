// hostile: out_of_memory or timed_out
// tries: a source of 10 MB
// limits: cpu=1000 wall=6000 memory=256
// repeat: 160000
package main

func function@n@(x int) int { return x*@n@ + function0(x-1) }

func main() {}
