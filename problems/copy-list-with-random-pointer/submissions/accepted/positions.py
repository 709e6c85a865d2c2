# Lists of originals and copies, and the position of each original. O(n) time, O(n) space.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        originals = []
        node = head
        while node:
            originals.append(node)
            node = node.next
        position = {id(node): i for i, node in enumerate(originals)}
        copies = [Node(node.val) for node in originals]
        for copied, following in zip(copies, copies[1:]):
            copied.next = following
        for original, copied in zip(originals, copies):
            if original.random is not None:
                copied.random = copies[position[id(original.random)]]
        return copies[0] if copies else None
