// Copies values and order, and forgets the random references. [sample]
class Solution {
 public:
  Node* copyRandomList(Node* head) {
    Node above(0);
    Node* last = &above;
    for (; head != nullptr; head = head->next) {
      last->next = new Node(head->val);
      last = last->next;
    }
    return above.next;
  }
};
