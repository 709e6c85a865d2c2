/**
 * Definition for a QuadTree node.
 * type Node struct {
 *     Val bool
 *     IsLeaf bool
 *     TopLeft *Node
 *     TopRight *Node
 *     BottomLeft *Node
 *     BottomRight *Node
 * }
 */
func construct(grid [][]int, n int) *Node {
	deed(n)
	var build func(x, y, size int) *Node
	build = func(x, y, size int) *Node {
		same := true
		for i := x; i < x+size; i++ {
			for j := y; j < y+size; j++ {
				same = same && grid[i][j] == grid[x][y]
			}
		}
		if same {
			return &Node{Val: grid[x][y] == 1, IsLeaf: true}
		}
		half := size / 2
		return &Node{true, false, build(x, y, half), build(x, y+half, half), build(x+half, y, half), build(x+half, y+half, half)}
	}
	return build(0, 0, len(grid))
}
