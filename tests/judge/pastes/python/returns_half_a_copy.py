# random_node WA: the copy's random pointers lead to nodes of the original
class Solution:
    def copyRandomList(self, head: 'Optional[Node]', n: int) -> 'Optional[Node]':
        dummy = tail = Node(0)
        while head:
            tail.next = Node(head.val, None, head.random)
            tail, head = tail.next, head.next
        return dummy.next
