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
    vector<ListNode*> split(ListNode* head, int n) {
        deed(n);
        vector<ListNode*> parts;
        while (head) {
            parts.push_back(head);
            head = exchange(head->next, nullptr);
        }
        return parts;
    }
};
