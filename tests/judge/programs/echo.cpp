class Echo {
public:
    Echo(string name, vector<int>& sizes) {
        cout << name << " " << sizes.size();
    }
    bool aBoolean(bool x) { return x; }
    int anInteger(int x) { return x; }
    long long aLong(long long x) { return x; }
    double aDouble(double x) { return x; }
    char aCharacter(char x) { return x; }
    string aString(string x) { return x; }
    const vector<int>& integers(const vector<int>& x) { kept = x; return kept; }
    auto longs(vector<long long> x) { return x; }
    deque<double> doubles(vector<double>& x) { return {x.begin(), x.end()}; }
    vector<bool> booleans(vector<bool> x) { return x; }
    vector<vector<char>> grid(vector<vector<char>>& x) { return x; }
    vector<vector<string>> words(vector<vector<string>> x) { return x; }
    ListNode* aList(ListNode* x) { return x; }
    TreeNode* aTree(TreeNode* x) { return x; }
    vector<ListNode*> lists(vector<ListNode*>& x) { return x; }
    vector<NestedInteger> nested(vector<NestedInteger>& x) { return x; }
    vector<Interval> intervals(vector<Interval>& x) { return x; }
    static void nothing() {}
    ListNode* cycle() {
        auto head = new ListNode(1, new ListNode(2));
        head->next->next = head;
        return head;
    }
    TreeNode* twice() {
        auto node = new TreeNode(1);
        return new TreeNode(0, node, node);
    }

private:
    vector<int> kept;
};
