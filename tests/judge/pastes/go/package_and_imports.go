// integer_lists_in: a package of another name, a block of imports, a main function for trying out
package leetcode

import (
	"fmt"
	str "strings"
)

func main() {
	fmt.Println(str.ToUpper("tried out"), sums([][]int{{1, 2}}, 0))
}

func sums(lists [][]int, n int) []int {
	answer := make([]int, len(lists))
	for i, list := range lists {
		for _, x := range list {
			answer[i] += x
		}
	}
	return answer
}
