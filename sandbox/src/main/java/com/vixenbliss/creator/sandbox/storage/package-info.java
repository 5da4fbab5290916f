/** S3 on loopback with a directory behind it, for people who have no object storage: signatures are checked as S3 does. */
package com.vixenbliss.creator.sandbox.storage;
