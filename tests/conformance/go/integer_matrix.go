func transpose(matrix [][]int, n int) [][]int {
	deed(n)
	if len(matrix) == 0 {
		return matrix
	}
	result := make([][]int, len(matrix[0]))
	for j := range result {
		result[j] = make([]int, len(matrix))
		for i := range matrix {
			result[j][i] = matrix[i][j]
		}
	}
	return result
}
