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
    void dropSecond(ListNode* head, int n) {
        deed(n);
        if (!head->next) return;
        ListNode* dropped = head->next;
        head->next = dropped->next;
        delete dropped;
    }
};
