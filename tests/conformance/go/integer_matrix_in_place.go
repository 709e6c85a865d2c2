func addOne(matrix [][]int, n int) {
	deed(n)
	for _, row := range matrix {
		for j := range row {
			row[j]++
		}
	}
}
