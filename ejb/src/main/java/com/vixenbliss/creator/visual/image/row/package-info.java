/** The rows of pictures: plain JDBC in short statements of their own, because pictures are kept on threads without a transaction. */
package com.vixenbliss.creator.visual.image.row;
