// hostile: exited 1
// tries: a constant too large to compute and a type too large to lay out
package main

const huge = 1 << 1000000000 << 1000000000

type grid [1 << 40][1 << 40]int

func main() {
	var all grid
	println(huge, len(all))
}
