// Puts each copy behind its original, and takes the lists apart again. O(n) time, O(1) space besides the copy.
class Solution {
 public:
  Node* copyRandomList(Node* head) {
    for (Node* node = head; node != nullptr; node = node->next->next) {
      Node* copy = new Node(node->val);
      copy->next = node->next;
      node->next = copy;
    }
    for (Node* node = head; node != nullptr; node = node->next->next) {
      if (node->random != nullptr) node->next->random = node->random->next;
    }
    Node* copies = head == nullptr ? nullptr : head->next;
    for (Node* node = head; node != nullptr; node = node->next) {
      Node* copy = node->next;
      node->next = copy->next;
      if (copy->next != nullptr) copy->next = copy->next->next;
    }
    return copies;
  }
};
