// A map from each node to its copy, two passes. O(n) time and space.
func copyRandomList(head *Node) *Node {
	copies := map[*Node]*Node{}
	for node := head; node != nil; node = node.Next {
		copies[node] = &Node{Val: node.Val}
	}
	for node := head; node != nil; node = node.Next {
		copies[node].Next = copies[node.Next]
		copies[node].Random = copies[node.Random]
	}
	return copies[head]
}
