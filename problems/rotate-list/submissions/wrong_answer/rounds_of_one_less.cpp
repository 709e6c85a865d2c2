// Counts the links in place of the nodes, and takes k modulo that. [edge]
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    if (!head || !head->next) return head;
    int links = 0;
    ListNode* tail = head;
    for (; tail->next; tail = tail->next) ++links;
    if (k > links) k %= links;
    ListNode* cut = head;
    for (int i = 0; i < links - k; ++i) cut = cut->next;
    tail->next = head;
    head = cut->next;
    cut->next = nullptr;
    return head;
  }
};
