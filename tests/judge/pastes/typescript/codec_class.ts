// round_trip_tree: class Codec, as older snippets have it
class Codec {
    serialize(root: TreeNode | null): string {
        return root ? `(${root.val}${this.serialize(root.left)}${this.serialize(root.right)})` : '.';
    }

    deserialize(data: string): TreeNode | null {
        let at = 0;
        const read = (): TreeNode | null => {
            if (data[at++] === '.') return null;
            const number = /^-?\d+/.exec(data.slice(at))![0];
            at += number.length;
            const node = new TreeNode(+number, read(), read());
            at++;
            return node;
        };
        return read();
    }
}
