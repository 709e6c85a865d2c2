type Echo struct {
	calls int
}

func Constructor(name string, sizes []int) *Echo {
	fmt.Print(name, " ", len(sizes))
	return &Echo{}
}

func (e *Echo) ABoolean(x bool) bool                       { return x }
func (e *Echo) AnInteger(x int) int                        { return x }
func (e *Echo) ALong(x int64) int64                        { return x }
func (e *Echo) ADouble(x float64) float64                  { return x }
func (e *Echo) ACharacter(x byte) byte                     { return x }
func (e *Echo) AString(x string) string                    { return x }
func (e *Echo) Integers(x []int) []int                     { return append([]int(nil), x...) }
func (e *Echo) Longs(x []int64) (result []int64)           { return append(result, x...) }
func (e *Echo) Doubles(x []float64) []float64              { return x }
func (e *Echo) Booleans(x []bool) []bool                   { return x }
func (e *Echo) Grid(x [][]byte) [][]byte                   { return x }
func (e *Echo) Words(x [][]string) [][]string              { return x }
func (e *Echo) AList(x *ListNode) *ListNode                { return x }
func (e *Echo) ATree(x *TreeNode) *TreeNode                { return x }
func (e *Echo) Lists(x []*ListNode) []*ListNode            { return x }
func (e *Echo) Nested(x []*NestedInteger) []*NestedInteger { return x }
func (e *Echo) Intervals(x []*Interval) []*Interval        { return x }
func (e *Echo) Nothing()                                   { e.calls++ }

func (e *Echo) Cycle() *ListNode {
	head := &ListNode{1, &ListNode{Val: 2}}
	head.Next.Next = head
	return head
}

func (e *Echo) Twice() *TreeNode {
	node := &TreeNode{Val: 1}
	return &TreeNode{0, node, node}
}
