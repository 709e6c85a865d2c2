// Four bounds of what is left. O(m n) time, O(1) space beside the result.
func spiralOrder(matrix [][]int) []int {
	top, bottom, left, right := 0, len(matrix)-1, 0, len(matrix[0])-1
	walk := []int{}
	for {
		for c := left; c <= right; c++ {
			walk = append(walk, matrix[top][c])
		}
		if top++; top > bottom {
			return walk
		}
		for r := top; r <= bottom; r++ {
			walk = append(walk, matrix[r][right])
		}
		if right--; right < left {
			return walk
		}
		for c := right; c >= left; c-- {
			walk = append(walk, matrix[bottom][c])
		}
		if bottom--; bottom < top {
			return walk
		}
		for r := bottom; r >= top; r-- {
			walk = append(walk, matrix[r][left])
		}
		if left++; left > right {
			return walk
		}
	}
}
