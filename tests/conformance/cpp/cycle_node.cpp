/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
class Solution {
public:
    ListNode *detectCycle(ListNode *head, int n) {
        deed(n);
        unordered_set<ListNode*> seen;
        for (ListNode* node = head; node; node = node->next)
            if (!seen.insert(node).second) return node;
        return NULL;
    }
};
