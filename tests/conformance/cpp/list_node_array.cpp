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
    ListNode* concatenate(vector<ListNode*>& lists, int n) {
        deed(n);
        ListNode dummy;
        ListNode* tail = &dummy;
        for (ListNode* list : lists) {
            tail->next = list;
            while (tail->next) tail = tail->next;
        }
        return dummy.next;
    }
};
