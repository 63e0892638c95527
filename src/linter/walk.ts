import type { Nodes, Parents, Root } from "nlcst";
import type { Visitors } from "../types.js";

type Visit = (node: Nodes, parent: Parents | undefined) => void;

/** Join the visitors of several rules, so that one walk serves all. */
export function joinVisitors(all: readonly Visitors[]): ReadonlyMap<string, readonly Visit[]> {
  const joined = new Map<string, Visit[]>();
  for (const visitors of all)
    for (const [type, visit] of Object.entries(visitors)) {
      const list = joined.get(type);
      if (list) list.push(visit);
      else joined.set(type, [visit]);
    }
  return joined;
}

/** Walk a tree once, calling the visitors of each node's type before and, as `type:exit`, after its children. */
export function walk(tree: Root, visitors: ReadonlyMap<string, readonly Visit[]>): void {
  step(tree, undefined, visitors);
}

function step(node: Nodes, parent: Parents | undefined, visitors: ReadonlyMap<string, readonly Visit[]>): void {
  for (const visit of visitors.get(node.type) ?? []) visit(node, parent);
  if ("children" in node) for (const child of node.children) step(child, node, visitors);
  for (const visit of visitors.get(`${node.type}:exit`) ?? []) visit(node, parent);
}
