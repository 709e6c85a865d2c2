// Weaves the lists, and does not ask whether there is a random reference. [sample]
class Solution {
 public:
  Node* copyRandomList(Node* head) {
    for (Node* node = head; node != nullptr; node = node->next->next) {
      Node* copy = new Node(node->val);
      copy->next = node->next;
      node->next = copy;
    }
    for (Node* node = head; node != nullptr; node = node->next->next) node->next->random = node->random->next;
    Node* copies = head->next;
    for (Node* node = head; node != nullptr; node = node->next) {
      Node* copy = node->next;
      node->next = copy->next;
      if (copy->next != nullptr) copy->next = copy->next->next;
    }
    return copies;
  }
};
