package org.lectern.handout.format;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Rules what is left of a last page where it has been set in type already: to set it again for a few lines takes as long as
 * the first time.
 */
final class Ruling {
    private final BlockBox root;
    private final int lastPage;

    /** @param lastPage how far down the last page begins */
    Ruling(BlockBox root, int lastPage) {
        this.root = root;
        this.lastPage = lastPage;
    }

    /**
     * Adds as many ruled lines below those that there are, and moves what stands below them down.
     *
     * @return false, and nothing is changed, where the last page doesn't begin before the last ruled line
     */
    boolean add(int lines) {
        Optional<BlockBox> last = lastLine(root);
        if (last.isEmpty() || last.get().getAbsY() < lastPage) {
            return false;
        }
        BlockBox line = last.get();
        Box rules = line.getParent();
        int down = line.getHeight() * lines;
        for (int more = 1; more <= lines; more++) {
            rules.addChild(below(line, more));
        }
        for (Box box = rules; box != null; box = box.getParent()) {
            box.setHeight(box.getHeight() + down);
            for (Box next = box.getNextSibling(); next != null; next = next.getNextSibling()) {
                next.setY(next.getY() + down);
            }
        }
        root.calcChildLocations();
        return true;
    }

    private static BlockBox below(BlockBox line, int more) {
        BlockBox copy = line.copyOf();
        copy.setX(line.getX());
        copy.setY(line.getY() + more * line.getHeight());
        copy.setTx(line.getTx());
        copy.setTy(line.getTy());
        copy.setContentWidth(line.getContentWidth());
        copy.setHeight(line.getHeight());
        copy.setLeftMBP(line.getLeftMBP());
        copy.setRightMBP(line.getRightMBP());
        copy.setContainingBlock(line.getContainingBlock());
        copy.setContainingLayer(line.getContainingLayer());
        copy.setChildrenContentType(line.getChildrenContentType());
        return copy;
    }

    private static Optional<BlockBox> lastLine(Box within) {
        for (Box child : within.getChildren().reversed()) {
            Element element = child.getElement();
            boolean line = element != null && element.getAttribute("class").equals("rule");
            Optional<BlockBox> found = line && child instanceof BlockBox block ? Optional.of(block) : lastLine(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
