// Finds the target of a random reference by its value: the first of several. [sample]
class Solution {
 public:
  Node* copyRandomList(Node* head) {
    map<int, Node*> firstOfValue;
    Node above(0);
    Node* last = &above;
    for (Node* node = head; node != nullptr; node = node->next) {
      last->next = new Node(node->val);
      last = last->next;
      firstOfValue.insert({node->val, last});
    }
    Node* copy = above.next;
    for (Node* node = head; node != nullptr; node = node->next, copy = copy->next) {
      if (node->random != nullptr) copy->random = firstOfValue[node->random->val];
    }
    return above.next;
  }
};
