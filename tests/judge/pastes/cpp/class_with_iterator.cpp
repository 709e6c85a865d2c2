// shape: class_nested
class NestedIterator {
    stack<pair<vector<NestedInteger>::iterator, vector<NestedInteger>::iterator>> st;
public:
    NestedIterator(vector<NestedInteger> &nestedList, int) { st.push({nestedList.begin(), nestedList.end()}); }
    int next(int n) { hasNext(n); return (st.top().first++)->getInteger(); }
    bool hasNext(int) {
        while (st.size()) {
            auto& [it, last] = st.top();
            if (it == last) { st.pop(); continue; }
            if (it->isInteger()) return true;
            auto& inner = (it++)->getList();
            st.push({inner.begin(), inner.end()});
        }
        return false;
    }
};
